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
    /// <summary>Findings told of one case; the JSON report has them all.</summary>
    private const int MostTold = 100;

    private readonly List<string> told = [];
    private long count;

    public JUnitOutcome Outcome { get; private set; }

    public void Add(JUnitOutcome outcome, string text)
    {
        if (outcome < Outcome && outcome == JUnitOutcome.Skipped) return;
        if (outcome > Outcome && Outcome == JUnitOutcome.Skipped) Forget();
        count++;
        if (outcome > Outcome) told.Insert(0, text);
        else if (told.Count < MostTold) told.Add(text);
        if (outcome > Outcome) Outcome = outcome;
    }

    // What is excused is no part of what fails.
    private void Forget()
    {
        told.Clear();
        count = 0;
    }

    public void Write(XmlWriter writer)
    {
        if (Outcome == JUnitOutcome.Passed) return;
        writer.WriteStartElement(Outcome switch
        {
            JUnitOutcome.Failure => "failure",
            JUnitOutcome.Error => "error",
            _ => "skipped",
        });
        if (Outcome == JUnitOutcome.Skipped)
        {
            writer.WriteAttributeString("message", JUnitSuite.Clean(told[0]));
        }
        else
        {
            writer.WriteAttributeString("message", string.Create(CultureInfo.InvariantCulture, $"{count}: {JUnitSuite.Clean(told[0])}"));
            writer.WriteAttributeString("type", Outcome == JUnitOutcome.Failure ? "violated" : "indeterminate");
            writer.WriteString(JUnitSuite.Clean(string.Join('\n', told)));
            if (count > told.Count) writer.WriteString(string.Create(CultureInfo.InvariantCulture, $"\n(+{count - told.Count})"));
        }

        writer.WriteEndElement();
    }
}
