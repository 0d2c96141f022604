using System.Globalization;
using System.Xml;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>How a case came out; the graver counts.</summary>
internal enum JUnitOutcome
{
    Passed,
    Skipped,
    Error,
    Failure,
}

/// <summary>One case: a clause in a file, and the first of what was found.</summary>
internal sealed class JUnitCase
{
    /// <summary>Findings told of one outcome; the JSON report has them all.</summary>
    private const int MostTold = 100;

    private static readonly JUnitOutcome[] Gravest = [JUnitOutcome.Failure, JUnitOutcome.Error];

    private readonly SortedDictionary<JUnitOutcome, Findings> found = [];

    public JUnitOutcome Outcome => found.Count == 0 ? JUnitOutcome.Passed : found.Keys.Last();

    public void Add(JUnitOutcome outcome, string text)
    {
        if (!found.TryGetValue(outcome, out var findings)) found[outcome] = findings = new();
        findings.Count++;
        if (findings.Told.Count < MostTold) findings.Told.Add(JUnitSuite.Clean(text));
    }

    public void Write(XmlWriter writer)
    {
        if (Outcome == JUnitOutcome.Passed) return;
        var gravest = found[Outcome];
        if (Outcome == JUnitOutcome.Skipped)
        {
            writer.WriteStartElement("skipped");
            writer.WriteAttributeString("message", gravest.Told[0]);
        }
        else
        {
            writer.WriteStartElement(Outcome == JUnitOutcome.Failure ? "failure" : "error");
            writer.WriteAttributeString("message", string.Create(CultureInfo.InvariantCulture, $"{gravest.Count}: {gravest.Told[0]}"));
            writer.WriteAttributeString("type", Outcome == JUnitOutcome.Failure ? "violated" : "indeterminate");
            writer.WriteString(string.Join('\n', Gravest.Where(found.ContainsKey).Select(outcome => found[outcome].Text)));
        }

        writer.WriteEndElement();
    }

    private sealed class Findings
    {
        public long Count { get; set; }

        public List<string> Told { get; } = [];

        public string Text =>
            string.Join('\n', Told) + (Count > Told.Count ? string.Create(CultureInfo.InvariantCulture, $"\n(+{Count - Told.Count})") : "");
    }
}
