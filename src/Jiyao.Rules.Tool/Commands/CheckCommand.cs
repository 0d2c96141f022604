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
            Description = HelpText.Of(
                "登记簿文件、*.csv 之类的通配符、整个文件夹，或 -（标准输入）。",
                "Register files, patterns such as *.csv, folders that are read whole, or - for the standard input."),
            Arity = ArgumentArity.OneOrMore,
        };
        var asOf = new Option<string?>("--as-of")
        {
            Description = HelpText.Of("以此时刻为准判定；不写时区即东八区。默认现在。", "Judge as of this instant; without an offset it is +08:00. By default now."),
            HelpName = "INSTANT",
        };
        var period = new Option<string?>("--period")
        {
            Description = HelpText.Of(
                "在此期间内查缺；默认从最早一条记录到判定时刻。",
                "Look for what is missing within this time; by default from the first record to the as-of instant."),
            HelpName = "FROM/TO",
        };
        var config = new Option<string?>("--config")
        {
            Description = HelpText.Of(
                "本单位的设置：规定、选项、列名、场所；默认取文件夹里的 jiyao.json。",
                "What the office has set: regulations, options, columns, places; by default jiyao.json in the folder."),
            HelpName = "FILE",
        };
        var kind = new Option<string?>("--as") { Description = HelpText.Of("把所有文件都当作这一种登记簿。", "Read every file as this kind of register."), HelpName = "KIND" };
        var formats = new Option<string[]>("--format")
        {
            Description = HelpText.Of(
                "text、json、sarif、junit、markdown 或 html（可阅读、筛选、打印的一页），输出到终端，或用 =FILE 写入文件；可写多次。",
                "text, json, sarif, junit, markdown or html (one page to read, filter and print), to the terminal or with =FILE to a file; may be given several times."),
            HelpName = "FORMAT[=FILE]",
        };
        formats.CompletionSources.Add("text", "json", "sarif", "junit", "markdown", "html");
        kind.CompletionSources.Add(_ => RegisterKinds.All.Select(one => new CompletionItem(one.Name)));
        var include = new Option<string?>("--include") { Description = HelpText.Of("合规的也列出。", "List what is compliant too."), HelpName = "compliant" };
        include.AcceptOnlyFromAmong("compliant");
        var allow = new Option<bool>("--allow-indeterminate")
        {
            Description = HelpText.Of("有无从判定或读不出的，退出码仍为 0。", "Exit with 0 though something could not be judged or read."),
        };
        var triage = new TriageOptions();
        var regulations = new RegulationOptions();

        var command = new Command("check", HelpText.Of("核查导出的登记簿。", "Judge exported registers."))
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
            var chosen = regulations.Choose(parsed, office);
            var engine = RegulationOptions.Engine(chosen, office, file);
            var style = new TextStyle(console, parsed.GetValue(language) ?? office.Lang);
            using var reports = ReportTargets.Open(
                parsed.GetValue(formats) ?? [], console, style, engine.Catalogue, (parsed.GetValue(triage.Baseline) ?? office.Baseline) is not null,
                parsed.GetValue(paths)!.FirstOrDefault(path => path != "-"));
            reports.ListsCompliant = parsed.GetValue(include) is not null;
            if (parsed.GetValue(triage.WriteBaseline) is { } written) reports.Add(new BaselineReport(), triage.WriteBaseline.Name, written);
            var allows = parsed.GetResult(allow) is { Implicit: false } ? parsed.GetValue(allow) : office.AllowIndeterminate;
            var names = ConfigurationFile.Names(file, office);
            var looked = office.PeriodOr(parsed.GetValue(period), file);
            var options = new AuditOptions
            {
                AsOf = InstantArgument.Parse("--as-of", parsed.GetValue(asOf), console.Clock),
                From = looked?.From,
                To = looked?.To,
                IncludeCompliant = reports.NeedsCompliant,
                CancellationToken = console.Stop,
            };
            var check = new Check(engine, options, triage.Create(parsed, office, file, engine.Catalogue), names);
            string?[] baselines = [office.Baseline, parsed.GetValue(triage.Baseline)];
            string?[] besides = [file, office.Waivers, parsed.GetValue(triage.Waivers), .. baselines, .. reports.Files];
            reports.Spare(parsed.GetValue(paths)!, baselines, [file, office.Waivers, parsed.GetValue(triage.Waivers), .. chosen.Packs]);
            var (registers, passedOver) = RegisterFiles.Open(
                parsed.GetValue(paths)!, KindChoice.Of(parsed.GetValue(kind), names), besides.OfType<string>(), console.InBytes);
            var progress = console.ShowsProgress
                ? new ProgressLine(console.Error, console.Clock, style, RowEstimate.Of(registers.Select(register => register.Path)))
                : null;
            var result = check.Run(registers, reports, progress) with { AllowsIndeterminate = allows, PassedOver = passedOver };
            reports.Write(result);
            return result.ExitCode(allows);
        });
        return command;
    }
}
