using System.Text;
using System.Text.Json;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>A comparison for programs. Its shape is a contract.</summary>
internal static class VerdictsJson
{
    public static void Write(ComparedVerdicts compared, TextWriter target)
    {
        target.Write("{\n");
        Part(target, "asOf", JsonParts.Json(compared.AsOf, (writer, asOf) => writer.WriteStringValue(JsonParts.Instant(asOf))));
        Part(target, "period", JsonParts.Json(compared.Period, WritePeriod));
        Part(target, "before", JsonParts.Json(compared.Before, (writer, side) => WriteSide(writer, compared, side)));
        Part(target, "after", JsonParts.Json(compared.After, (writer, side) => WriteSide(writer, compared, side)));
        List(target, "summary", compared.Groups, WriteGroup, ",\n");
        List(target, "changes", compared.Changes, WriteChange, ",\n");
        List(target, "rejected", compared.Unread, JsonParts.Write, "\n}\n");
    }

    private static void WritePeriod(Utf8JsonWriter writer, (DateTimeOffset From, DateTimeOffset To)? period)
    {
        if (period is not var (from, to))
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("from", JsonParts.Instant(from));
        writer.WriteString("to", JsonParts.Instant(to));
        writer.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter writer, ComparedVerdicts compared, IReadOnlyList<RegulationPack> packs)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("regulations");
        foreach (var pack in packs)
        {
            writer.WriteStartObject();
            writer.WriteString("id", pack.Regulation.Id);
            writer.WriteString("version", pack.Regulation.Version);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("options");
        foreach (var option in compared.Readings(packs)) writer.WriteString(option.Key, option.Value);
        writer.WriteEndObject();
        writer.WriteString("textOf", ComparedVerdicts.TextOf(packs));
        writer.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter writer, IGrouping<(string Clause, Verdict Before, Verdict After), VerdictChange> group)
    {
        writer.WriteStartObject();
        WriteVerdicts(writer, group.Key.Clause, group.Key.Before, group.Key.After);
        writer.WriteNumber("changes", group.Count());
        writer.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter writer, VerdictChange change)
    {
        writer.WriteStartObject();
        WriteVerdicts(writer, change.Clause, change.Before, change.After);
        writer.WriteString("id", change.Fact.Id);
        writer.WriteString("path", change.Fact.Source?.Path);
        if (change.Fact.Source is { } source) writer.WriteNumber("row", source.Row);
        else writer.WriteNull("row");
        WriteMessage(writer, "messageBefore", change.WhyBefore);
        WriteMessage(writer, "messageAfter", change.WhyAfter);
        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, LocalizedText? message)
    {
        if (message is not { } says)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("zh", says.Zh);
        writer.WriteString("en", says.En);
        writer.WriteEndObject();
    }

    private static void WriteVerdicts(Utf8JsonWriter writer, string clause, Verdict before, Verdict after)
    {
        writer.WriteString("clause", clause);
        writer.WriteString("before", VerdictsText.Name(before));
        writer.WriteString("after", VerdictsText.Name(after));
    }

    private static void Part(TextWriter target, string name, ReadOnlySpan<byte> json) =>
        target.Write($"\"{name}\":{Encoding.UTF8.GetString(json)},\n");

    // An item a line, so that a long list can be searched and compared.
    private static void List<TItem>(TextWriter target, string name, IEnumerable<TItem> items, Action<Utf8JsonWriter, TItem> write, string end)
    {
        target.Write($"\"{name}\":[");
        var separator = "\n";
        foreach (var item in items)
        {
            target.Write(separator);
            target.Write(Encoding.UTF8.GetString(JsonParts.Json(item, write)));
            separator = ",\n";
        }

        target.Write($"]{end}");
    }
}
