using System.Diagnostics;

namespace Jiyao.Rules.Tool.Tests.Commands;

public sealed class CompletionTests
{
    [Fact]
    public void Bash_completes_commands_and_options_by_asking_the_tool()
    {
        if (OperatingSystem.IsWindows() || !File.Exists("/bin/bash"))
        {
            Assert.Skip("needs bash");
            return;
        }

        using var folder = new TempFolder();
        var tool = folder.Write("jiyao", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "jiyao.dll")}' \"$@\"\n");
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var script = $"PATH='{folder.Path}':$PATH\n{JiyaoTool.Run("completion", "bash").Out}\n"
            + "COMP_LINE='jiyao ch' COMP_POINT=8 COMP_WORDS=(jiyao ch) COMP_CWORD=1; _jiyao; echo \"${COMPREPLY[*]}\"\n"
            + "COMP_LINE='jiyao check --write' COMP_POINT=19 COMP_WORDS=(jiyao check --write) COMP_CWORD=2; _jiyao; echo \"${COMPREPLY[*]}\"\n";

        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", script]) { RedirectStandardOutput = true })!;
        var printed = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();

        Assert.Equal("check\n--write-baseline\n", printed);
    }

    [Theory]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Other_shells_have_a_script_that_asks_the_same(string shell) =>
        Assert.Contains("[suggest:", JiyaoTool.Run("completion", shell).Out, StringComparison.Ordinal);
}
