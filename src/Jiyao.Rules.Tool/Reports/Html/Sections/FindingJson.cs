using System.Text.Json;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>One finding as the page's script reads it: short names, for there may be many.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, CheckFinding finding, Month? month, int? path)
    {
        var entry = finding.Entry;
        writer.WriteStartObject();
        writer.WriteString("v", JsonNamingPolicy.CamelCase.ConvertName(entry.Verdict.ToString()));
        writer.WriteString("c", entry.Clause);
        writer.WriteString("k", entry.Kind);
        writer.WriteString("id", RecordName.Of(entry.Fact));
        if (path is { } index) writer.WriteNumber("p", index);
        if (entry.Fact.Source is { } source) writer.WriteNumber("r", source.Row);
        if (month is { } known) writer.WriteString("m", known.ToString());
        if (entry.Due is { } due) writer.WriteString("d", ChinaTime.Text(due.Due));
        if (entry.FulfilledAt is { } done) writer.WriteString("f", ChinaTime.Text(done));
        writer.WriteString("zh", entry.Message.Zh);
        writer.WriteString("en", entry.Message.En);
        if (entry.Errors.Count > 0) List(writer, "e", entry.Errors.Select(error => error.Message));
        var marks = Enum.GetValues<FindingMarks>().Where(mark => Has(entry, mark)).Select(mark => Name($"{mark}")).ToList();
        if (marks.Count > 0) List(writer, "x", marks);
        if (StandingText.Of(finding) is { } standing)
        {
            writer.WriteString("s", Name($"{finding.Standing}"));
            writer.WriteString("szh", standing.Zh);
            writer.WriteString("sen", standing.En);
        }

        writer.WriteEndObject();
    }

    private static bool Has(AuditEntry entry, FindingMarks mark) => mark != FindingMarks.None && entry.Marks.HasFlag(mark);

    private static string Name(string mark) => JsonNamingPolicy.CamelCase.ConvertName(mark);

    private static void List(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WritePropertyName(name);
        JsonParts.WriteStrings(writer, [.. texts]);
    }
}
