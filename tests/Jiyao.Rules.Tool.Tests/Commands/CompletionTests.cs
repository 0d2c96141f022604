using System.Diagnostics;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>Each shell itself, where there is one, completes what stands on its line by asking the tool.</summary>
public sealed class CompletionTests
{
    [Fact]
    public void Bash_completes_commands_and_options() => Assert.Equal(
        "check\n--write-baseline\njson junit\n",
        Run(
            "bash",
            "{0}\n"
            + "COMP_LINE='jiyao ch' COMP_POINT=8 COMP_WORDS=(jiyao ch) COMP_CWORD=1; _jiyao; echo \"${{COMPREPLY[*]}}\"\n"
            + "COMP_LINE='jiyao check --write' COMP_POINT=19 COMP_WORDS=(jiyao check --write) COMP_CWORD=2; _jiyao; echo \"${{COMPREPLY[*]}}\"\n"
            + "COMP_LINE='jiyao check --format j' COMP_POINT=22 COMP_WORDS=(jiyao check --format j) COMP_CWORD=3; _jiyao; echo \"${{COMPREPLY[*]}}\"\n"));

    [Fact]
    public void Zsh_completes_commands_and_options() => Assert.Equal(
        "--write-baseline\nen\nzh\n",
        Run(
            "zsh",
            "compdef() {{ }}\n_files() {{ }}\ncompadd() {{ shift; print -l -- \"$@\" }}\n{0}\n"
            + "BUFFER='jiyao check --write' CURSOR=19; _jiyao\nBUFFER='jiyao check --lang ' CURSOR=19; _jiyao\n"));

    [Fact]
    public void Fish_completes_commands_and_options() => Assert.Equal(
        "check\n--write-baseline\ntelegram\n",
        Run("fish", "{0}\ncomplete -C 'jiyao chec'\ncomplete -C 'jiyao check --write'\ncomplete -C 'jiyao check --as tele'\n"));

    [Fact]
    public void PowerShell_completes_commands_and_options() => Assert.Equal(
        "--write-baseline\nA\nB\n",
        Run(
            "pwsh",
            "{0}\nforeach ($line in 'jiyao check --write', 'jiyao check --regulation ') {{ "
            + "[System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches.CompletionText }}\n"));

    private static string Run(string shell, string text)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(place => File.Exists(Path.Combine(place, shell)));
        if (OperatingSystem.IsWindows() || !isThere)
        {
            Assert.Skip($"needs {shell}");
            return "";
        }

        using var folder = new TempFolder();
        var tool = folder.Write("jiyao", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "jiyao.dll")}' \"$@\"\n");
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo(shell, ["-c", string.Format(System.Globalization.CultureInfo.InvariantCulture, text, JiyaoTool.Run("completion", shell).Out)])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment["PATH"] = $"{folder.Path}{Path.PathSeparator}{start.Environment["PATH"]}";
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed.ReplaceLineEndings("\n");
    }
}
