using System.Text;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Commands;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports.Html;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The reports asked for and where each goes. A file holds a whole report or is not touched.</summary>
internal sealed class ReportTargets : IFindingSink, IDisposable
{
    private readonly List<(ReportWriter Writer, string? File)> targets = [];
    private readonly ToolConsole console;

    private ReportTargets(ToolConsole console) => this.console = console;

    /// <summary>The files that are written.</summary>
    public IEnumerable<string> Files => targets.Select(target => target.File).OfType<string>();

    /// <summary>Whether what is compliant is listed too.</summary>
    public bool ListsCompliant { get; set; }

    /// <summary>Whether the reports need to see what is compliant.</summary>
    public bool NeedsCompliant => ListsCompliant || targets.Exists(target => target.Writer.CountsCompliant);

    /// <exception cref="UsageException">There is no such format, two reports would go to the terminal, or a file cannot be written there.</exception>
    public static ReportTargets Open(IReadOnlyList<string> formats, ToolConsole console, TextStyle style, Catalogue catalogue)
    {
        var reports = new ReportTargets(console);
        foreach (var format in formats.Count == 0 ? ["text"] : formats)
        {
            var (name, file) = format.Split('=', 2) is [var before, var after] ? (before, after) : (format, null);
            if (file is { Length: 0 }) throw new UsageException(
                $"--format {name}= 没有写文件名。",
                $"--format {name}= names no file.");
            if (file is null && reports.targets.Exists(target => target.File is null))
                throw new UsageException(
                    "终端上只能输出一份报告；其余的请写文件名，如 --format json=report.json。",
                    "Only one report can go to the terminal; give the others a file, as in --format json=report.json.");
            reports.targets.Add((Create(name, style, catalogue), file is null ? null : GivenFile.ToWrite(file)));
        }

        return reports;
    }

    /// <summary>Sees to it that no report is written over what is read.</summary>
    /// <exception cref="UsageException">One would be.</exception>
    public void Spare(IEnumerable<string> inputs)
    {
        var read = inputs.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        if (Files.FirstOrDefault(file => read.Contains(Path.GetFullPath(file))) is { } file)
            throw new UsageException(
                $"报告 {file} 会覆盖要读的文件；请换个名字。",
                $"The report {file} would be written over a file that is read; give it another name.");
    }

    /// <summary>A further report to a file.</summary>
    /// <exception cref="UsageException">The file cannot be written there.</exception>
    public void Add(ReportWriter writer, string file) => targets.Add((writer, GivenFile.ToWrite(file)));

    public void Add(CheckFinding finding)
    {
        var isListed = ListsCompliant || finding.Entry.Verdict != Verdict.Compliant;
        foreach (var (writer, _) in targets)
        {
            if (isListed) writer.Add(finding);
            else writer.Count(finding.Entry);
        }
    }

    public void Add(RegisterProblem problem)
    {
        foreach (var (writer, _) in targets) writer.Add(problem);
    }

    public void Write(CheckResult result)
    {
        foreach (var (writer, file) in targets)
        {
            if (file is null) writer.Write(result, console.Out);
            else Replace(file, target => writer.Write(result, target));
        }
    }

    public void Dispose()
    {
        foreach (var (writer, _) in targets) writer.Dispose();
    }

    private static ReportWriter Create(string format, TextStyle style, Catalogue catalogue) => format switch
    {
        "text" => new TextReport(style, catalogue),
        "json" => new JsonReport(),
        "sarif" => new SarifReport(catalogue),
        "junit" => new JUnitReport(style, catalogue),
        "markdown" => new MarkdownReport(style, catalogue),
        "html" => new HtmlReport(style, catalogue),
        _ => throw new UsageException(
            $"--format {format}：没有这种格式；有 text、json、sarif、junit、markdown、html。",
            $"--format {format}: there is no such format; there are text, json, sarif, junit, markdown and html."),
    };

    // Beside the target, so that the last step is a rename on one file system.
    private static void Replace(string file, Action<TextWriter> write)
    {
        var temporary = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var target = new StreamWriter(temporary, false, new UTF8Encoding(false))) write(target);
            File.Move(temporary, file, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
