using System.Diagnostics;
using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Requests;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>A caller that keeps the input open: each line has its answer before the next is written, and an end asked for comes all the same.</summary>
public sealed class OpenInputTests : IDisposable
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(60);

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1024)]
    [InlineData(4096)]
    [InlineData(16 * 1024)]
    public async Task Each_line_is_answered_while_the_input_stays_open(int length)
    {
        using var process = ToolProcess.Start("decide");
        try
        {
            for (var i = 0; i < 3; i++)
            {
                // Also of a length that fills a buffer to its end, which is no sign that there is more.
                await process.StandardInput.WriteAsync($"{Ask.Permitted.PadRight(Math.Max(length - 1, 0))}\n");
                await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
                var answer = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Enough, TestContext.Current.CancellationToken);

                Assert.True(JsonDocument.Parse(answer!).RootElement.GetProperty("decision").GetBoolean());
            }

            process.StandardInput.Close();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            process.Kill();
        }
    }

    [Theory]
    [InlineData("INT", "decide")]
    [InlineData("TERM", "decide")]
    [InlineData("TERM", "explain", "-")]
    [InlineData("TERM", "check", "-")]
    [InlineData("TERM", "decide", "PIPE")]
    public async Task One_signal_ends_a_command_that_waits_for_its_input(string signal, params string[] command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        var pipe = Path.Combine(folder.Path, "pipe");
        using (var made = Process.Start("mkfifo", [pipe])) made.WaitForExit();
        using var process = ToolProcess.Start([.. command.Select(word => word == "PIPE" ? pipe : word)]);
        try
        {
            if (command[0] == "check") await process.StandardInput.WriteAsync("收/发,序号\n");
            else await process.StandardInput.WriteAsync(Ask.Permitted + "\n");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            await Task.Delay(1500, TestContext.Current.CancellationToken);

            ToolProcess.Signal(process, signal);

            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Enough, TestContext.Current.CancellationToken);
            Assert.Equal((130, "jiyao: stopped; no file is left half-written.\n"), (process.ExitCode, process.StandardError.ReadToEnd()));
        }
        finally
        {
            process.Kill();
        }
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("explain", "-")]
    public async Task It_ends_when_nobody_reads_the_answers_any_more(params string[] command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there the system does not tell");
        using var process = ToolProcess.Start(command);
        try
        {
            await process.StandardInput.WriteAsync(Ask.Permitted + "\n");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Enough, TestContext.Current.CancellationToken);
            process.StandardOutput.Close();

            await process.StandardInput.WriteAsync(Ask.Permitted + "\n");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);

            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Enough, TestContext.Current.CancellationToken);
            Assert.Equal((141, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
        }
        finally
        {
            process.Kill();
        }
    }

    public void Dispose() => folder.Dispose();
}
