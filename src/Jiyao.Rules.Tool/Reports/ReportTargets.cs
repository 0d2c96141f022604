using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Commands;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports.Html;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The reports asked for and where each goes. A file holds a whole report or is not touched.</summary>
internal sealed class ReportTargets : IFindingSink, IDisposable
{
    private readonly List<(ReportWriter Writer, string? File, string Option)> targets = [];
    private readonly ToolConsole console;

    private readonly TextStyle style;

    private ReportTargets(ToolConsole console, TextStyle style) => (this.console, this.style) = (console, style);

    /// <summary>The files that are written.</summary>
    public IEnumerable<string> Files => targets.Select(target => target.File).OfType<string>();

    /// <summary>Whether what is compliant is listed too.</summary>
    public bool ListsCompliant { get; set; }

    /// <summary>Whether the reports need to see what is compliant.</summary>
    public bool NeedsCompliant => ListsCompliant || targets.Exists(target => target.Writer.CountsCompliant);

    /// <param name="formats">FORMAT or FORMAT=FILE.</param>
    /// <param name="console">Where a report without a file goes.</param>
    /// <param name="style">How text looks.</param>
    /// <param name="catalogue">The clauses of the run.</param>
    /// <param name="compares">Whether findings are compared with a baseline.</param>
    /// <param name="place">What a finding is about that stands on no row.</param>
    /// <exception cref="UsageException">There is no such format, two reports would go to the terminal, or a file cannot be written there.</exception>
    public static ReportTargets Open(IReadOnlyList<string> formats, ToolConsole console, TextStyle style, Catalogue catalogue, bool compares = false, string? place = null)
    {
        var reports = new ReportTargets(console, style);
        foreach (var format in formats.Count == 0 ? ["text"] : formats)
        {
            var (name, file) = FormatArgument.Read(format);
            if (file is null && reports.targets.Exists(target => target.File is null))
                throw new UsageException(
                    "终端上只能输出一份报告；其余的请写文件名，如 --format json=report.json。",
                    "Only one report can go to the terminal; give the others a file, as in --format json=report.json.");
            reports.targets.Add((Create(name, style, catalogue, compares, place), file is null ? null : reports.Target(file), $"--format {format}"));
        }

        return reports;
    }

    /// <summary>Sees to it that no report is written over what is read: a report of an earlier run may lie among registers, a register may not.</summary>
    /// <param name="inputs">The registers, and folders of them.</param>
    /// <param name="baselines">The baselines, which none but a new baseline may replace: it is written when they have been read.</param>
    /// <param name="others">What else is read.</param>
    /// <exception cref="UsageException">One would be.</exception>
    public void Spare(IReadOnlyList<string> inputs, IEnumerable<string?> baselines, IReadOnlyList<string?> others)
    {
        ReportFile.Spare(Written(isBaseline: true), inputs, others);
        ReportFile.Spare(Written(isBaseline: false), inputs, [.. others, .. baselines]);

        IEnumerable<(string, string)> Written(bool isBaseline) =>
            from target in targets where target.File is not null && target.Writer is BaselineReport == isBaseline select (target.Option, target.File);
    }

    /// <summary>A further report to a file.</summary>
    /// <param name="writer">The report.</param>
    /// <param name="option">What asks for it.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="UsageException">The file cannot be written there.</exception>
    public void Add(ReportWriter writer, string option, string file) => targets.Add((writer, Target(file), $"{option} {file}"));

    public void Add(CheckFinding finding)
    {
        var isListed = ListsCompliant || finding.Entry.Verdict != Verdict.Compliant;
        foreach (var (writer, _, _) in targets)
        {
            if (isListed) writer.Add(finding);
            else writer.Count(finding.Entry);
        }
    }

    public void Add(RegisterProblem problem)
    {
        foreach (var (writer, _, _) in targets) writer.Add(problem);
    }

    /// <exception cref="OperationCanceledException">An end is asked for.</exception>
    public void Write(CheckResult result)
    {
        console.Stop.ThrowIfCancellationRequested();
        foreach (var (writer, file, _) in targets)
        {
            if (file is null) writer.Write(result, console.Out);
            else ReportFile.Write(file, target => writer.Write(result, target));
            if (writer.LeftOut is { } text) console.Error.WriteLine($"jiyao: {style.Of(text)}");
        }
    }

    public void Dispose()
    {
        foreach (var (writer, _, _) in targets) writer.Dispose();
    }

    private string Target(string file)
    {
        var target = GivenFile.ToWrite(file);
        return ReportFile.IsOfTheSystem(file) || !Files.Select(RealPath.Of).Contains(RealPath.Of(file), RealPath.Comparer) ? target : throw new UsageException(
            $"{file}：两份报告写到同一个文件；请各写一个文件名。",
            $"{file}: two reports would go to the same file; give each its own.");
    }

    private static ReportWriter Create(string format, TextStyle style, Catalogue catalogue, bool compares, string? place) => format switch
    {
        "text" => new TextReport(style, catalogue),
        "json" => new JsonReport(),
        "sarif" => new SarifReport(catalogue, compares, place),
        "junit" => new JUnitReport(style, catalogue),
        "markdown" => new MarkdownReport(style, catalogue),
        "html" => new HtmlReport(style, catalogue),
        _ => throw new UsageException(
            $"--format {format}：没有这种格式；有 text、json、sarif、junit、markdown、html。",
            $"--format {format}: there is no such format; there are text, json, sarif, junit, markdown and html."),
    };
}
