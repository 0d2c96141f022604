using System.CommandLine;
using System.CommandLine.Help;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>The command line as a whole: its commands, and what becomes of an error.</summary>
internal static class JiyaoCommand
{
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console)
    {
        try
        {
            var parsed = Create(console, new TextStyle(console, Language(arguments))).Parse(arguments);
            if (CommandLineFault.Of(parsed) is { } fault) throw new UsageException(fault.Zh, fault.En);
            var code = parsed.Invoke(new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            });
            console.Out.Flush();
            return code;
        }
        catch (OperationCanceledException) when (console.Stop.IsCancellationRequested)
        {
            TellStopped(arguments, console);
            return ExitCodes.Stopped;
        }
        catch (UnreadException)
        {
            return ExitCodes.Unread;
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            var text = Text(exception);
            Say(arguments, console, text);
            return ExitCodes.Unusable;
        }
        catch (Exception exception)
        {
            var own = $"{exception.GetType().Name}: {exception.Message}";
            Say(arguments, console, new($"这是 jiyao 本身的故障，请报告：{own}", $"this is a fault of jiyao itself, please report it: {own}"));
            return ExitCodes.Unusable;
        }
    }

    /// <summary>Tells that a command was stopped before its end.</summary>
    public static void TellStopped(IReadOnlyList<string> arguments, ToolConsole console) =>
        Say(arguments, console, new("已中止，没有写了一半的文件。", "stopped; no file is left half-written."));

    private static RootCommand Create(ToolConsole console, TextStyle style)
    {
        var language = new Option<string?>("--lang")
        {
            Description = HelpText.Of(
                "文字和提示的语言，也是 HTML 报告打开时的语言；默认随系统。",
                "The language of text and messages, and the one an HTML report opens in; by default the locale's."),
            Recursive = true,
        };
        language.AcceptOnlyFromAmong("zh", "en");
        var root = new RootCommand(HelpText.Of("按机要保密工作制度核查导出的登记簿。", "Checks exported registers against Chinese office-secrecy regulations."))
        {
            language,
            CheckCommand.Create(console, language),
            DiffCommand.Create(console, language),
            DecideCommand.Create(console),
            ExplainCommand.Create(console, language),
            RulesCommand.Create(console, language),
            RegistersCommand.Create(console, language),
            SampleCommand.Create(console),
            SchemaCommand.Create(console),
            CompletionCommand.Create(console),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        foreach (var alias in new[] { "-?", "/?", "/h" }) help.Aliases.Remove(alias);
        help.Action = new HelpWithExamples((HelpAction)help.Action!, style);
        return root;
    }

    /// <summary>What is wrong, in each language.</summary>
    public static LocalizedText Text(Exception exception) => exception switch
    {
        UsageException { Text: var text } => text,
        OptionException { Text: var text } => text,
        RegisterException { Text: var text } => text,
        _ => new(exception.Message, exception.Message),
    };

    private static bool IsExpected(Exception exception) =>
        exception is UsageException or OptionException or RuleDefinitionException or RegisterException or IOException or UnauthorizedAccessException;

    private static void Say(IReadOnlyList<string> arguments, ToolConsole console, LocalizedText text) =>
        console.Error.WriteLine($"jiyao: {new TextStyle(console, Language(arguments)).Of(text).ReplaceLineEndings(" ")}");

    // Read from the words themselves: what is wrong may be that they could not be parsed.
    private static string? Language(IReadOnlyList<string> arguments) => arguments
        .Zip(arguments.Skip(1), (option, value) => option == "--lang" ? value : null)
        .Concat(arguments.Select(word => word.StartsWith("--lang=", StringComparison.Ordinal) ? word["--lang=".Length..] : null))
        .FirstOrDefault(value => value is "zh" or "en");
}
