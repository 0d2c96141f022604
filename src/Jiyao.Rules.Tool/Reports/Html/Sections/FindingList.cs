using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Jiyao.Rules.Tool.Reports.Html.Page;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>
/// The findings as data for the page's script. A browser can open only so many: the most urgent are kept, in the order of the rows, but of
/// each clause the first ones, for what is found of a whole year comes after the rows. The page says how many there are in all.
/// </summary>
internal sealed class FindingList : IDisposable
{
    /// <summary>Findings that one page holds.</summary>
    public const int Most = 20_000;

    // Everything that means something to HTML is escaped; Chinese stays readable.
    private static readonly JsonWriterOptions Embedded = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly FindingPart[] parts = [.. Enum.GetValues<Urgency>().Select(_ => new FindingPart(Most))];
    private readonly Dictionary<string, int> paths = new(StringComparer.Ordinal);

    private long All => parts.Sum(part => part.Count);

    private long Shown => Math.Min(All, Most);

    public void Add(CheckFinding finding, Month? month)
    {
        var entry = finding.Entry;
        var part = parts[(int)finding.Urgency];
        if (!part.Takes(entry.Clause)) return;
        var path = entry.Fact.Source is { } source ? Path(source.Path) : (int?)null;
        part.Add(Json(writer => FindingJson.Write(writer, finding, month, path)));
    }

    public void WriteAmount(HtmlWriter html)
    {
        if (All <= Most) return;
        html.Write($"<p class=\"notice\">{new LocalizedText(
            $"共 {All:N0} 项，本页收录最重的 {Shown:N0} 项；全部见 JSON 报告（--format json=FILE）。",
            $"{All:N0} in all; this page holds the gravest {Shown:N0}, the JSON report (--format json=FILE) has all.")}</p>");
    }

    public void WriteJson(TextWriter target)
    {
        target.Write($"{{\"all\":{All},\"paths\":");
        target.Write(System.Text.Encoding.UTF8.GetString(Json(writer => JsonParts.WriteStrings(writer, [.. paths.Keys]))));
        target.Write(",\"kinds\":");
        target.Write(System.Text.Encoding.UTF8.GetString(Json(KindNames.Write)));
        target.Write(",\"findings\":[");
        var left = (long)Most;
        foreach (var part in parts.Where(part => part.Count > 0))
        {
            if (left == 0) break;
            if (left < Most) target.Write(',');
            part.CopyTo(target, left);
            left -= Math.Min(left, part.Count);
        }

        target.Write("]}");
    }

    public void Dispose()
    {
        foreach (var part in parts) part.Dispose();
    }

    private int Path(string path)
    {
        if (!paths.TryGetValue(path, out var index)) paths[path] = index = paths.Count;
        return index;
    }

    private static ReadOnlySpan<byte> Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Embedded)) write(writer);
        return buffer.WrittenSpan;
    }
}
