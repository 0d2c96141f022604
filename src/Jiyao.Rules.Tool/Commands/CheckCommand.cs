using System.CommandLine;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao check</c>: judges exported registers.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Register files, or folders that are read whole.",
            Arity = ArgumentArity.OneOrMore,
        };
        var asOf = new Option<string?>("--as-of")
        {
            Description = "Judge as of this instant; without an offset it is +08:00. By default now.",
            HelpName = "INSTANT",
        };
        var period = new Option<string?>("--period")
        {
            Description = "Look for what is missing within this time; by default from the first record to the as-of instant.",
            HelpName = "FROM/TO",
        };
        var kind = new Option<string?>("--as") { Description = "Read every file as this kind of register.", HelpName = "KIND" };
        var formats = new Option<string[]>("--format")
        {
            Description = "text, json or html (one page to read, filter and print), to the terminal or with =FILE to a file; may be given several times.",
            HelpName = "text|json|html[=FILE]",
        };
        var include = new Option<string?>("--include") { Description = "List what is compliant too.", HelpName = "compliant" };
        include.AcceptOnlyFromAmong("compliant");
        var allow = new Option<bool>("--allow-indeterminate")
        {
            Description = "Exit with 0 though something could not be judged or read.",
        };
        var language = new Option<string?>("--lang") { Description = "The language of the text report, and the one an HTML report opens in; by default the locale's." };
        language.AcceptOnlyFromAmong("zh", "en");
        var regulations = new RegulationOptions();

        var command = new Command("check", "Judge exported registers. 核查登记簿。")
        {
            paths, regulations.Regulation, regulations.Option, asOf, period, kind, formats, include, allow, language,
        };
        command.SetAction(parsed =>
        {
            var engine = RegulationEngine.Create(
                regulations.Load(parsed), new EngineOptions { TimeProvider = console.Clock });
            var style = new TextStyle(console, parsed.GetValue(language));
            using var reports = ReportTargets.Open(parsed.GetValue(formats) ?? [], console, style, engine.Catalogue);
            reports.ListsCompliant = parsed.GetValue(include) is not null;
            var looked = InstantArgument.ParsePeriod("--period", parsed.GetValue(period));
            var check = new Check(engine, new AuditOptions
            {
                AsOf = InstantArgument.Parse("--as-of", parsed.GetValue(asOf), console.Clock),
                From = looked?.From,
                To = looked?.To,
                IncludeCompliant = reports.NeedsCompliant,
            });
            var registers = RegisterFiles.Open(parsed.GetValue(paths)!, parsed.GetValue(kind));
            var result = check.Run(registers, reports);
            reports.Write(result);
            return result.ExitCode(parsed.GetValue(allow));
        });
        return command;
    }
}
