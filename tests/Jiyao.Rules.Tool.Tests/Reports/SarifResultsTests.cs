using System.Text;
using System.Text.Json;
using Jiyao.Rules.Tool.Reports;
using Jiyao.Rules.Tool.Tests.Commands;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Tests.Reports;

public sealed class SarifResultsTests : IDisposable
{
    private readonly SarifResults results = new();

    [Fact]
    public void The_gravest_stand_first_and_nothing_is_said_of_a_few()
    {
        Add(Urgency.Compliant, 1);
        Add(Urgency.Pending, 1);
        Add(Urgency.ExcusedViolation, 1);
        Add(Urgency.NewDoubt, 2);
        Add(Urgency.NewViolation, 1);

        Assert.Equal(["NewViolation", "NewDoubt", "NewDoubt", "ExcusedViolation", "Pending", "Compliant"], Written());
        Assert.Null(results.LeftOut);
    }

    [Fact]
    public void More_than_a_service_takes_are_left_out_from_the_mildest_on_and_it_is_said()
    {
        Add(Urgency.NewDoubt, SarifResults.Most);
        Add(Urgency.NewViolation, 3);

        Assert.Equal(SarifResults.Most, Written().Count);
        Assert.Equal(["NewViolation", "NewViolation", "NewViolation", "NewDoubt"], Written().Take(4));
        Assert.Contains("25,000 of 25,003", results.LeftOut!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_service_does_not_show_all_the_report_and_the_terminal_say_so()
    {
        using var folder = new TempFolder();
        var rows = string.Concat(Enumerable.Range(1, 5_001).Select(i => OneRegister.Late.Replace("002", $"{i:00000}", StringComparison.Ordinal)));
        var path = folder.Write("t.csv", OneRegister.Header + rows);

        var (_, output, error) = JiyaoTool.Run("check", path, "--regulation", "B", "--as-of", "2026-04-01", "--format", "sarif");

        var run = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0];
        var note = Assert.Single(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Contains("5,001 results, of which GitHub shows 5,000", note.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("jiyao: the SARIF report has 5,001 results, of which GitHub shows 5,000\n", error);
    }

    public void Dispose() => results.Dispose();

    private void Add(Urgency urgency, int times)
    {
        for (var i = 0; i < times; i++) results.Add(urgency, Encoding.UTF8.GetBytes($"\"{urgency}\""));
    }

    private List<string?> Written()
    {
        using var target = new StringWriter();
        target.Write('[');
        results.CopyTo(target);
        target.Write(']');
        return [.. JsonDocument.Parse(target.ToString()).RootElement.EnumerateArray().Select(result => result.GetString())];
    }
}
