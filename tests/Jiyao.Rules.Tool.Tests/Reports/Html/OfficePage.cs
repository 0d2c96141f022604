using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Reports.Html;

/// <summary>The pages of a year of a made-up office, of a long register, of one with more findings than a page holds, of one that means harm and of one with a finding excused.</summary>
public sealed class OfficePage : IDisposable
{
    private readonly TempFolder folder = new();

    public OfficePage()
    {
        if (Browser.IsAbsent) return;
        var office = Path.Combine(folder.Path, "office");
        JiyaoTool.Run("sample", office, "--office");
        Check(office, Office, "--as-of", "2027-02-15", "--period", "2026-01-01/2026-12-31");
        const string harm = "<script>document.title='harm'</script><img src=x onerror=\"document.title='harm'\">";
        Check(folder.Write("t.csv", Rows.Header + Rows.Late(harm.Replace("\"", "", StringComparison.Ordinal), harm, "</script>")), Harm);
        Check(folder.Write("l.csv", Rows.Header + string.Concat(Enumerable.Range(1, 300).Select(serial => Rows.Late($"{serial}")))), Lengthy, "--regulation", "B");
        var crowd = string.Concat(Enumerable.Range(1, 20_100).Select(serial => Rows.Late($"{serial}")));
        Check(folder.Write("c.csv", Rows.Header + crowd + Rows.Late("20101").Replace("2026-03", "2026-05", StringComparison.Ordinal)), Crowded, "--regulation", "B");
        var waivers = folder.Write("w.json", """[{"clause":"B4.1.a","record":"1","reason":"检修","approver":"王","expires":"2030-12-31"}]""");
        Check(folder.Write("e.csv", Rows.Header + Rows.Late("1") + Rows.Late("2")), Excused, "--regulation", "B", "--waivers", waivers);
    }

    public string Office => Path.Combine(folder.Path, "office.html");

    public string Lengthy => Path.Combine(folder.Path, "long.html");

    public string Crowded => Path.Combine(folder.Path, "crowded.html");

    public string Excused => Path.Combine(folder.Path, "excused.html");

    public string Harm => Path.Combine(folder.Path, "harm.html");

    internal string Folder => folder.Path;

    public void Dispose() => folder.Dispose();

    private static void Check(string path, string page, params string[] options) =>
        Assert.Equal(1, JiyaoTool.Run(["check", path, .. options, "--lang", "zh", "--format", $"html={page}"]).Code);
}
