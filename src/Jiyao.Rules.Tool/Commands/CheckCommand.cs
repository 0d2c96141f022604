using System.CommandLine;
using System.CommandLine.Completions;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Configuration;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao check</c>: judges exported registers.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console, Option<string?> language)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Register files, patterns such as *.csv, folders that are read whole, or - for the standard input.",
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
        var config = new Option<string?>("--config")
        {
            Description = "What the office has set: regulations, options, columns, places; by default jiyao.json in the folder.",
            HelpName = "FILE",
        };
        var kind = new Option<string?>("--as") { Description = "Read every file as this kind of register.", HelpName = "KIND" };
        var formats = new Option<string[]>("--format")
        {
            Description = "text, json, sarif, junit, markdown or html (one page to read, filter and print), to the terminal or with =FILE to a file; may be given several times.",
            HelpName = "FORMAT[=FILE]",
        };
        formats.CompletionSources.Add("text", "json", "sarif", "junit", "markdown", "html");
        kind.CompletionSources.Add(_ => RegisterKinds.All.Select(one => new CompletionItem(one.Name)));
        var include = new Option<string?>("--include") { Description = "List what is compliant too.", HelpName = "compliant" };
        include.AcceptOnlyFromAmong("compliant");
        var allow = new Option<bool>("--allow-indeterminate")
        {
            Description = "Exit with 0 though something could not be judged or read.",
        };
        var triage = new TriageOptions();
        var regulations = new RegulationOptions();

        var command = new Command("check", "Judge exported registers. 核查登记簿。")
        {
            paths, asOf, period, config, kind, formats, include,
            allow, triage.FailOn, triage.Baseline, triage.WriteBaseline, triage.Waivers,
        };
        regulations.AddTo(command);
        command.SetAction(parsed =>
        {
            RegisterKinds.Prepare();
            var file = ConfigurationFile.Find(parsed.GetValue(config), parsed.GetValue(paths)!);
            var office = ConfigurationFile.Read(file);
            var engine = RegulationEngine.Create(
                regulations.Choose(parsed, office).Load(), new EngineOptions { TimeProvider = console.Clock });
            var style = new TextStyle(console, parsed.GetValue(language) ?? office.Lang);
            using var reports = ReportTargets.Open(
                parsed.GetValue(formats) ?? [], console, style, engine.Catalogue, (parsed.GetValue(triage.Baseline) ?? office.Baseline) is not null,
                parsed.GetValue(paths)!.FirstOrDefault(path => path != "-"));
            reports.ListsCompliant = parsed.GetValue(include) is not null;
            if (parsed.GetValue(triage.WriteBaseline) is { } written) reports.Add(new BaselineReport(), written);
            var allows = parsed.GetResult(allow) is { Implicit: false } ? parsed.GetValue(allow) : office.AllowIndeterminate;
            var names = OfficeNames.Of(office.Columns, office.Places);
            var looked = office.PeriodOr(parsed.GetValue(period), file);
            var options = new AuditOptions
            {
                AsOf = InstantArgument.Parse("--as-of", parsed.GetValue(asOf), console.Clock),
                From = looked?.From,
                To = looked?.To,
                IncludeCompliant = reports.NeedsCompliant,
                CancellationToken = console.Stop,
            };
            var check = new Check(engine, options, triage.Create(parsed, office, engine.Catalogue), names);
            string?[] besides = [file, office.Baseline, office.Waivers, parsed.GetValue(triage.Baseline), parsed.GetValue(triage.Waivers), .. reports.Files];
            reports.Spare(parsed.GetValue(paths)!, [file, parsed.GetValue(triage.Waivers) ?? office.Waivers]);
            var registers = RegisterFiles.Open(
                parsed.GetValue(paths)!, KindChoice.Of(parsed.GetValue(kind), names), besides.OfType<string>(), console.InBytes);
            var progress = console.ShowsProgress
                ? new ProgressLine(console.Error, console.Clock, style, RowEstimate.Of(registers.Select(register => register.Path)))
                : null;
            var result = check.Run(registers, reports, progress) with { AllowsIndeterminate = allows };
            reports.Write(result);
            return result.ExitCode(allows);
        });
        return command;
    }
}
