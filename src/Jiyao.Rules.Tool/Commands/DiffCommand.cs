using System.CommandLine;
using Jiyao.Rules.Tool.Configuration;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Regulations;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao diff</c>: which verdicts other readings would change in these registers, and why.</summary>
internal static class DiffCommand
{
    private static readonly string[] Formats = ["text", "json", "markdown"];

    public static Command Create(ToolConsole console, Option<string?> language)
    {
        var paths = new Argument<string[]>("PATH") { Description = HelpText.Of("登记簿，同 check。", "Registers, as for check."), Arity = ArgumentArity.OneOrMore };
        var with = new Option<string[]>("--with")
        {
            Description = HelpText.Of(
                "另一种解读，如 DayCounting=CivilCode；可写多次。",
                "The other reading, such as DayCounting=CivilCode; may be given several times."),
            HelpName = "KEY=VALUE",
        };
        var withPack = new Option<string[]>("--with-pack")
        {
            Description = HelpText.Of(
                "--pack 所给规定的另一版本。",
                "The other version of the regulations given with --pack."),
            HelpName = "FILE",
        };
        var withTextOf = new Option<string?>("--with-text-of") { Description = HelpText.Of("以这一天的文本为另一文本。", "The day whose text is the other one."), HelpName = "DATE" };
        var asOf = new Option<string?>("--as-of") { Description = HelpText.Of("以此时刻为准判定；默认现在。", "Judge as of this instant; by default now."), HelpName = "INSTANT" };
        var period = new Option<string?>("--period") { Description = HelpText.Of("在此期间内查缺。", "Look for what is missing within this time."), HelpName = "FROM/TO" };
        var config = new Option<string?>("--config")
        {
            Description = HelpText.Of(
                "本单位的设置，同 check；默认取文件夹里的 jiyao.json。",
                "What the office has set, as for check; by default jiyao.json in the folder."),
            HelpName = "FILE",
        };
        var format = new Option<string>("--format")
        {
            Description = HelpText.Of(
                "text、json 或 markdown，输出到终端，或用 =FILE 写到文件。",
                "text, json or markdown, to the terminal or with =FILE to a file."),
            HelpName = "FORMAT[=FILE]",
            DefaultValueFactory = _ => "text",
        };
        format.CompletionSources.Add(Formats);
        var regulations = new RegulationOptions();
        var command = new Command("diff", HelpText.Of(
            "比较两种解读或两个文本下的结论，并说明原因。",
            "Show which verdicts other readings, or another text, would change, and why."))
        {
            paths, with, withPack, withTextOf, asOf, period, config, format,
        };
        regulations.AddTo(command);
        command.SetAction(parsed =>
        {
            var file = ConfigurationFile.Find(parsed.GetValue(config), parsed.GetValue(paths)!);
            var office = ConfigurationFile.Read(file);
            var chosen = regulations.Choose(parsed, office);
            var other = Other(chosen, parsed.GetValue(with) ?? [], parsed.GetValue(withPack) ?? [], parsed.GetValue(withTextOf));
            var (before, after) = (RegulationOptions.Load(chosen, office, file), RegulationOptions.Load(other, office, file));
            var (written, target) = Format(parsed.GetValue(format)!);
            var names = ConfigurationFile.Names(file, office);
            string?[] besides = [file, office.Baseline, office.Waivers, target];
            ReportFile.Spare(
                target is null ? [] : [($"--format {parsed.GetValue(format)}", target)],
                parsed.GetValue(paths)!,
                [file, office.Baseline, office.Waivers, .. chosen.Packs, .. other.Packs]);
            var registers = RegisterFiles.Open(parsed.GetValue(paths)!, KindChoice.Of(null, names), besides.OfType<string>(), console.InBytes).Registers;
            try
            {
                var looked = office.PeriodOr(parsed.GetValue(period), file);
                var options = new AuditOptions
                {
                    AsOf = InstantArgument.Parse("--as-of", parsed.GetValue(asOf), console.Clock),
                    From = looked?.From,
                    To = looked?.To,
                    Supplied = [.. registers.Select(register => register.Fact).Distinct()],
                    CancellationToken = console.Stop,
                };
                List<RegisterProblem> unread = [];
                var (one, another) = (RegulationEngine.Create(before), RegulationEngine.Create(after));
                var facts = Facts(registers, OfficeDirectory.Of(registers, names, one, another), unread.Add, console.Stop);
                var changes = VerdictComparison.Of(one, another, facts, options);
                var compared = new ComparedVerdicts(options.AsOf.Value, looked, before, after, changes, unread);
                var style = new TextStyle(console, parsed.GetValue(language) ?? office.Lang);
                if (target is null) Write(written, compared, style, console.Out);
                else ReportFile.Write(target, file => Write(written, compared, style, file));
                return ExitCodes.Clean;
            }
            finally
            {
                foreach (var register in registers) register.Dispose();
            }
        });
        return command;
    }

    private static RegulationChoice Other(RegulationChoice chosen, string[] with, string[] packs, string? textOf)
    {
        if (with.Length + packs.Length == 0 && textOf is null)
            throw new UsageException(
                "请写明与什么比较：--with KEY=VALUE、--with-pack FILE 或 --with-text-of DATE。",
                "say what to compare with: --with KEY=VALUE, --with-pack FILE or --with-text-of DATE.");
        if (packs.Length > 0 && packs.Length != chosen.Packs.Count)
            throw new UsageException(
                $"--with-pack 写了 {packs.Length} 个，--pack（或 jiyao.json 的 packs）写了 {chosen.Packs.Count} 个；请给每个 --pack 写出其另一版本，不变的也写上。",
                $"--with-pack names {packs.Length}, --pack (or packs in jiyao.json) {chosen.Packs.Count}; name the other version of each --pack, also of one that stays the same.");
        return chosen with
        {
            Packs = packs.Length > 0 ? packs : chosen.Packs,
            Settings = [.. chosen.Settings, .. with.Select(text => RegulationOptions.Setting("--with", text))],
            TextOf = RegulationOptions.Day("--with-text-of", textOf) ?? chosen.TextOf,
        };
    }

    private static List<Fact> Facts(IReadOnlyList<Register> registers, OfficeDirectory office, Action<RegisterProblem> unread, CancellationToken stop)
    {
        List<Fact> facts = [];
        foreach (var register in registers) (register.Office, register.ProblemFound) = (office, unread);
        foreach (var fact in registers.SelectMany(register => register.Read()).Where(fact => fact is not ReferenceEntry))
        {
            stop.ThrowIfCancellationRequested();
            facts.Add(fact);
        }

        return facts;
    }

    private static (string Name, string? File) Format(string given)
    {
        var (name, file) = FormatArgument.Read(given);
        if (!Formats.Contains(name)) throw new UsageException(
            $"--format {name}：没有这种格式；有 {string.Join('、', Formats)}。",
            $"--format {name}: there is no such format; there are {string.Join(", ", Formats)}.");
        return (name, file is null ? null : GivenFile.ToWrite(file));
    }

    private static void Write(string format, ComparedVerdicts compared, TextStyle style, TextWriter target)
    {
        switch (format)
        {
            case "json":
                VerdictsJson.Write(compared, target);
                break;
            case "markdown":
                VerdictsMarkdown.Write(compared, style, target);
                break;
            default:
                VerdictsText.Write(compared, style, target);
                break;
        }

        target.Flush();
    }
}
