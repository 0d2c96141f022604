using System.Runtime.CompilerServices;
using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Checking;

/// <summary>How an office cuts its registers into files, and in which order they are named, changes nothing but where a row is found.</summary>
public sealed class SplitFilesTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Registers_cut_in_two_have_the_findings_of_the_whole()
    {
        foreach (var path in Directory.GetFiles(Sample(), "*.csv"))
        {
            var (name, lines) = (Path.GetFileNameWithoutExtension(path), Rows(File.ReadAllText(path)));
            var half = 1 + ((lines.Count - 1) / 2);
            folder.Write($"halves/{name}-1.csv", string.Concat(lines.Take(half)));
            folder.Write($"halves/{name}-2.csv", string.Concat(lines.Take(1).Concat(lines.Skip(half))));
        }

        var (whole, halves) = (Findings(Sample()), Findings(Path.Combine(folder.Path, "halves")));

        Assert.True(whole.Count > 1000);
        Assert.Equal(whole, halves);
    }

    [Fact]
    public void Registers_named_in_another_order_have_the_same_findings()
    {
        var files = Directory.GetFiles(Sample(), "*.csv").Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(Findings(files), Findings([.. files.Reverse()]));
    }

    public void Dispose() => folder.Dispose();

    private static List<string> Findings(params string[] paths)
    {
        var (_, report) = JiyaoTool.Check([.. paths, "--as-of", "2027-02-15", "--period", "2026-01-01/2026-12-31"]);
        var entries = report.GetProperty("entries").EnumerateArray().Select(entry => string.Join(' ', Texts(entry)));
        var tallies = report.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetRawText());
        return [.. entries.Concat(tallies).Order(StringComparer.Ordinal)];

        static IEnumerable<string> Texts(JsonElement entry) =>
            from member in entry.EnumerateObject()
            where member.Name is "clause" or "id" or "verdict" or "due" or "fulfilledAt" or "message"
            select member.Value.GetRawText();
    }

    // A quoted cell may hold a line break.
    private static List<string> Rows(string text)
    {
        List<string> rows = [];
        var (start, quoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] != '\n' || quoted) continue;
            rows.Add(text[start..(i + 1)]);
            start = i + 1;
        }

        if (start < text.Length) rows.Add(text[start..] + "\n");
        return rows;
    }

    private static string Sample([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples/office"));
}
