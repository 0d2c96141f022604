using System.Net;
using System.Text.Json;

namespace Jiyao.Rules.Hosts.Tests;

/// <summary>Each sample host, run as a reader of the documentation runs it.</summary>
public sealed class SampleHostTests
{
    [Theory]
    [InlineData("Secret", 1, "B6.4.e Forbids: ")]
    [InlineData("Public", 0, "Permit\n")]
    [InlineData(null, 1, "not known: resource.level")]
    public void The_console_says_whether_and_why_not(string? level, int code, string printed)
    {
        using var host = new SampleHost("Console", level is null ? [] : [level]);

        var ended = host.Ended();

        Assert.Equal(code, ended.Code);
        Assert.Contains(printed, ended.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sekret")]
    [InlineData("9")]
    public void The_console_guesses_no_level(string word)
    {
        using var host = new SampleHost("Console", word);

        Assert.Equal((2, ""), host.Ended());
    }

    [Fact]
    public async Task The_web_service_denies_and_permits_over_HTTP()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var host = new SampleHost("WebApi", "--urls", "http://127.0.0.1:0");
        var address = (await host.Line("Now listening on: ", cancellation)).Split("Now listening on: ")[1];
        using var client = new HttpClient { BaseAddress = new Uri(address) };

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/documents/1", cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Send(client, HttpMethod.Get, "/documents/2", cancellation, ("X-User", "zhang"))).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await Send(
            client, HttpMethod.Post, "/documents/2/copies", cancellation, ("X-User", "zhang"), ("X-Approved", "true"), ("X-Copy-Number", "7"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/documents/9", cancellation)).StatusCode);
        Assert.Equal((403, "A2.c"), await Refused("/documents/2", HttpMethod.Get, ("X-User", "li")));
        Assert.Equal((403, "B6.4.e"), await Refused("/documents/2/carry-out", HttpMethod.Post, ("X-User", "zhang"), ("X-Approved", "true")));
        Assert.Equal((403, "A2.e3"), await Refused("/documents/2/copies", HttpMethod.Post, ("X-User", "zhang"), ("X-Approved", "false")));

        // What is not marked yet is not known to be harmless.
        var open = await Send(client, HttpMethod.Post, "/documents/3/carry-out", cancellation, ("X-User", "zhang"));
        Assert.Equal(HttpStatusCode.Forbidden, open.StatusCode);
        Assert.Contains("Not known to be allowed", await open.Content.ReadAsStringAsync(cancellation), StringComparison.Ordinal);

        async Task<(int, string?)> Refused(string path, HttpMethod method, params (string, string)[] headers)
        {
            var answer = await Send(client, method, path, cancellation, headers);
            using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
            return ((int)answer.StatusCode, problem.RootElement.GetProperty("clauses")[0].GetString());
        }
    }

    [Fact]
    public async Task The_watch_raises_the_deadlines_about_to_lapse()
    {
        using var host = new SampleHost("DeadlineWatch");

        var raised = await host.Line("017", TestContext.Current.CancellationToken);

        Assert.Contains("B4.1.a, send the receipt by ", raised, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Send(
        HttpClient client, HttpMethod method, string path, CancellationToken cancellation, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return client.SendAsync(request, cancellation);
    }
}
