using System.Globalization;
using System.Text;
using System.Xml;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>One suite: the cases of a file.</summary>
/// <param name="name">The file.</param>
internal sealed class JUnitSuite(string name)
{
    private const string Readable = "readable";

    private readonly SortedDictionary<string, JUnitCase> cases = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];
    private long? rows;
    private long rejected;

    public string Name { get; } = name;

    public IEnumerable<string> Clauses => cases.Keys;

    public void Add(AuditEntry entry, string message)
    {
        var type = entry.Verdict == Verdict.Violated ? JUnitOutcome.Failure : JUnitOutcome.Error;
        Case(entry.Clause).Add(type, $"{entry.Fact.Source?.Row}  {RecordName.Of(entry.Fact)}  {message}");
    }

    public void Unreadable(long row, string message) =>
        Case(Readable).Add(JUnitOutcome.Error, string.Create(CultureInfo.InvariantCulture, $"{row}  {message}"));

    /// <summary>Takes the counts of the file: what was read was evaluated or rejected.</summary>
    public void Hold(CheckedFile file) => (rows, rejected) = ((rows ?? 0) + file.Rows, rejected + file.Rejected);

    /// <summary>Takes what is worth a look though it fails nothing.</summary>
    public void Note(string text) => notes.Add(text);

    public void Pass(string clause) => Case(clause);

    public void Skip(string clause, string reason) => Case(clause).Add(JUnitOutcome.Skipped, reason);

    /// <summary>Writes the suite with all that the stricter of the schemas in use asks for.</summary>
    public void Write(XmlWriter writer, int id, string at, IReadOnlyDictionary<string, string> summaries)
    {
        // A file in which nothing was found has one case that says so.
        if (cases.Count == 0) Pass(Readable);
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", Clean(Name));
        writer.WriteAttributeString("timestamp", at);
        writer.WriteAttributeString("hostname", "localhost");
        writer.WriteAttributeString("package", Clean(Name));
        writer.WriteAttributeString("id", id.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("failures", Count(JUnitOutcome.Failure));
        writer.WriteAttributeString("errors", Count(JUnitOutcome.Error));
        writer.WriteAttributeString("skipped", Count(JUnitOutcome.Skipped));
        writer.WriteAttributeString("time", "0");
        Properties(writer);
        foreach (var (clause, one) in cases)
        {
            writer.WriteStartElement("testcase");
            writer.WriteAttributeString("name", summaries.TryGetValue(clause, out var summary) ? $"{clause} {Clean(summary)}" : clause);
            writer.WriteAttributeString("classname", Clean(Name));
            writer.WriteAttributeString("time", "0");
            one.Write(writer);
            writer.WriteEndElement();
        }

        writer.WriteElementString("system-out", notes.Count == 0 ? null : Clean(string.Join('\n', notes)));
        writer.WriteElementString("system-err", null);
        writer.WriteEndElement();
    }

    /// <summary>Text that XML can hold, and that stays within the line in which a server shows it.</summary>
    public static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune => IsXml(rune) ? rune.ToString() : "\uFFFD"));

    // Rarer characters of names are pairs, which only together are one that XML has.
    private static bool IsXml(Rune rune) =>
        !rune.IsBmp || rune.Value == '\n' || (XmlConvert.IsXmlChar((char)rune.Value) && !PlainText.Steers((char)rune.Value));

    private void Properties(XmlWriter writer)
    {
        writer.WriteStartElement("properties");
        (string Name, long Value)[] counts = rows is { } read ? [("rows", read), ("evaluated", read - rejected), ("rejected", rejected)] : [];
        foreach (var (property, value) in counts)
        {
            writer.WriteStartElement("property");
            writer.WriteAttributeString("name", property);
            writer.WriteAttributeString("value", value.ToString(CultureInfo.InvariantCulture));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private string Count(JUnitOutcome outcome) => cases.Values.Count(one => one.Outcome == outcome).ToString(CultureInfo.InvariantCulture);

    private JUnitCase Case(string clause)
    {
        if (!cases.TryGetValue(clause, out var one)) cases[clause] = one = new JUnitCase();
        return one;
    }
}
