using System.CommandLine;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao completion</c>: what makes a shell complete the tool's commands and options.</summary>
internal static class CompletionCommand
{
    // Each asks the tool itself, by the directive that System.CommandLine answers.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _jiyao() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(jiyao "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _jiyao jiyao
            """,
        ["zsh"] = """
            _jiyao() {
              local -a found
              found=("${(@f)$(jiyao "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -- "${found[@]}"
              _files
            }
            compdef _jiyao jiyao
            """,
        ["fish"] = """
            function __jiyao
              set -l line (commandline -cp | string collect)
              jiyao "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c jiyao -a '(__jiyao)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName jiyao -ScriptBlock {
              param($word, $line, $position)
              jiyao "[suggest:$position]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public static Command Create(ToolConsole console)
    {
        var shell = new Argument<string>("SHELL") { Description = HelpText.Of("bash、zsh、fish 或 pwsh。", "bash, zsh, fish or pwsh.") };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", HelpText.Of("输出命令行补全脚本。", "Print what makes a shell complete commands and options.")) { shell };
        command.SetAction(parsed =>
        {
            console.Out.Write(Scripts[parsed.GetValue(shell)!].ReplaceLineEndings("\n") + "\n");
            console.Out.Flush();
            return ExitCodes.Clean;
        });
        return command;
    }
}
