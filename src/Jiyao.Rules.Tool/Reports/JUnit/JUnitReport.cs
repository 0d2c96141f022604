using System.Globalization;
using System.Text;
using System.Xml;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>
/// JUnit XML, which CI servers read: a suite for each file, in it a case for each clause with findings there, and one suite for what
/// holds of all registers together. A violation is a failure, what could not be judged an error, a clause not
/// evaluated, or with findings that are known or waived and no others, is skipped.
/// </summary>
internal sealed class JUnitReport(TextStyle style, Catalogue catalogue) : ReportWriter
{
    private const string Together = "jiyao";

    private readonly Dictionary<string, JUnitSuite> suites = new(StringComparer.Ordinal);

    public override void Add(CheckFinding finding)
    {
        if (finding.Entry.Verdict is not (Verdict.Violated or Verdict.Indeterminate)) return;
        var suite = Suite(finding.Entry.Fact.Source?.Path ?? Together);
        if (finding.Standing == Standing.New) suite.Add(finding.Entry, style.Of(finding.Entry.Message));
        else suite.Skip(finding.Entry.Clause, style.Of(StandingText.Of(finding)!));
    }

    public override void Add(RegisterProblem problem) =>
        Suite(problem.Path).Unreadable(problem.Row, ProblemText.Line(problem, style.Of(ProblemText.Of(problem))));

    public override void Write(CheckResult result, TextWriter target)
    {
        foreach (var file in result.Files) Suite(file.Path).Hold(file);
        foreach (var note in result.Notes) (suites.GetValueOrDefault(note.Path) ?? Suite(Together)).Note($"{note.Path}: {style.Of(note.Text)}");
        var found = suites.Values.SelectMany(suite => suite.Clauses).ToHashSet(StringComparer.Ordinal);
        var together = Suite(Together);
        foreach (var clause in result.Report.Clauses.Where(clause => !found.Contains(clause.Clause))) together.Pass(clause.Clause);

        // A clause that was judged in part only passes nothing.
        foreach (var clause in result.Report.NotEvaluated) together.Skip(clause.Clause, style.Of(clause.Reason));

        using var writer = XmlWriter.Create(target, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = Encoding.UTF8, CloseOutput = false });
        writer.WriteStartDocument();
        writer.WriteStartElement("testsuites");
        var at = result.Report.AsOf.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        var (summaries, id) = (catalogue.Entries.ToDictionary(entry => entry.Clause.Id, entry => style.Of(entry.Clause.Summary)), 0);
        foreach (var suite in suites.Values.OrderBy(suite => suite.Name, StringComparer.Ordinal)) suite.Write(writer, id++, at, summaries);
        writer.WriteEndElement();
        writer.WriteEndDocument();
        writer.Flush();
        target.Write('\n');
    }

    private JUnitSuite Suite(string name)
    {
        if (!suites.TryGetValue(name, out var suite)) suites[name] = suite = new JUnitSuite(name);
        return suite;
    }
}
