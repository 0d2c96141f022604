using System.CommandLine;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>The command line as a whole: its commands, and what becomes of an error.</summary>
internal static class JiyaoCommand
{
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console)
    {
        try
        {
            var parsed = Create(console).Parse(arguments);
            if (parsed.Errors is [var error, ..]) throw new UsageException($"{error.Message} See 'jiyao --help'.");
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
            console.Error.WriteLine("jiyao: stopped; no report was written.");
            return ExitCodes.Stopped;
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            console.Error.WriteLine($"jiyao: {OneLine(exception.Message)}");
            return ExitCodes.Unusable;
        }
        catch (Exception exception)
        {
            console.Error.WriteLine($"jiyao: this is a fault of jiyao itself, please report it: {exception.GetType().Name}: {OneLine(exception.Message)}");
            return ExitCodes.Unusable;
        }
    }

    private static RootCommand Create(ToolConsole console) =>
        new("Checks exported registers against Chinese office-secrecy regulations. 按机要保密工作制度核查导出的登记簿。")
        {
            CheckCommand.Create(console),
            DiffCommand.Create(console),
            DecideCommand.Create(console),
            ExplainCommand.Create(console),
            RulesCommand.Create(console),
            RegistersCommand.Create(console),
            SampleCommand.Create(console),
            SchemaCommand.Create(console),
            CompletionCommand.Create(console),
        };

    private static bool IsExpected(Exception exception) =>
        exception is UsageException or OptionException or RuleDefinitionException or RegisterException or IOException or UnauthorizedAccessException;

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
