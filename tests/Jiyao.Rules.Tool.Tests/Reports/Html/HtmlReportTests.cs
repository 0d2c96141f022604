using System.Text.RegularExpressions;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Reports.Html;

/// <summary>The page that an office opens and prints: whole, of itself, in both languages, and inert whatever a register brings along.</summary>
public sealed partial class HtmlReportTests
{
    private const string Script = "<script>alert(1)</script>";
    private const string Break = "</script><img src=x onerror=alert(2)>";

    [Fact]
    public void What_a_register_brings_along_is_inert()
    {
        using var folder = new TempFolder();
        var path = folder.Write("<b>&.csv", Rows.Header + Rows.Late(Script, Script, Break) + Rows.Late("'\"`", Break));

        var page = HtmlPage.Of(path);

        Assert.Equal(2, Count(page.Text, "<script"));
        Assert.Equal(2, Count(page.Text, "</script>"));
        Assert.DoesNotContain("<img", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>&", page.Text, StringComparison.Ordinal);
        Assert.Contains("&lt;/script&gt;&lt;img", page.Text, StringComparison.Ordinal);
        Assert.Contains(Script, page.Findings.Select(finding => finding.GetProperty("id").GetString()));
        Assert.Contains(path, page.Data.GetProperty("paths").EnumerateArray().Select(known => known.GetString()));
    }

    [Fact]
    public void It_needs_nothing_from_elsewhere_and_runs_only_its_own_script()
    {
        var page = HtmlPage.Of(Sample(out var folder)).Text;
        folder.Dispose();

        Assert.DoesNotMatch("(?i)https?://", page);
        Assert.DoesNotMatch("(?i)@import|url\\(", page);
        Assert.DoesNotMatch("<[^>]*\\s(src|srcset|style|on[a-z]+)=", page);
        Assert.Equal(["data:,"], Link().Matches(page).Select(match => match.Groups[1].Value));
        Assert.Contains("default-src 'none'; script-src 'sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "<html lang=\"zh-CN\">")]
    [InlineData("en", "<html lang=\"en\">")]
    public void It_speaks_both_languages_and_opens_in_the_one_asked_for(string language, string expected)
    {
        var page = HtmlPage.Of(Sample(out var folder), "--lang", language);
        folder.Dispose();

        Assert.Contains(expected, page.Text, StringComparison.Ordinal);
        Assert.Equal(Count(page.Text, "<span lang=\"zh-CN\">"), Count(page.Text, "<span lang=\"en\">"));
        Assert.Contains("<span lang=\"zh-CN\">查出事项</span><span lang=\"en\">Findings</span>", page.Text, StringComparison.Ordinal);
        Assert.All(page.Findings, finding =>
        {
            Assert.NotEmpty(finding.GetProperty("zh").GetString()!);
            Assert.NotEmpty(finding.GetProperty("en").GetString()!);
        });
    }

    [Fact]
    public void Every_clause_is_an_anchor_and_every_finding_leads_to_one()
    {
        var path = Sample(out var folder);
        var (page, report) = (HtmlPage.Of(path), JiyaoTool.Check(path).Report);
        folder.Dispose();

        var clauses = report.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetProperty("id").GetString())
            .Concat(report.GetProperty("notEvaluated").EnumerateArray().Select(clause => clause.GetProperty("clause").GetString()));
        Assert.All(clauses, clause => Assert.Contains($"clause-{clause}", page.Ids));
        Assert.All(page.Findings, finding => Assert.Contains($"clause-{finding.GetProperty("c").GetString()}", page.Ids));
        Assert.Equal(page.Ids.Distinct(), page.Ids);
        Assert.All(Anchor().Matches(page.Text), anchor => Assert.Contains(anchor.Groups[1].Value, page.Ids));
    }

    [Fact]
    public void It_tells_the_figures_of_the_json_report()
    {
        var path = Sample(out var folder);
        var (page, report) = (HtmlPage.Of(path), JiyaoTool.Check(path).Report);
        folder.Dispose();

        Assert.Equal(1, page.Code);
        Assert.Equal(report.GetProperty("entries").GetArrayLength(), page.Findings.Count);
        Assert.Equal(report.GetProperty("entries").GetArrayLength(), page.Data.GetProperty("all").GetInt32());
        var violated = report.GetProperty("summary").GetProperty("violated").GetInt32();
        Assert.Contains($"Violations found: {violated};", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_check_gives_the_same_page()
    {
        var path = Sample(out var folder);
        var (first, second) = (HtmlPage.Of(path), HtmlPage.Of(path));
        folder.Dispose();

        Assert.Equal(first.Text, second.Text);
    }

    [Fact]
    public void A_page_is_written_whole_or_not_at_all()
    {
        using var folder = new TempFolder();
        var path = folder.Write("t.csv", Rows.Header + Rows.Late("1"));
        var page = Path.Combine(folder.Path, "r.html");

        var done = JiyaoTool.Run("check", path, "--format", $"html={page}");
        var failed = JiyaoTool.Run("check", path, "--format", $"html={Path.Combine(folder.Path, "nowhere", "r.html")}");

        Assert.Equal(1, done.Code);
        Assert.EndsWith("</html>\n", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(2, failed.Code);
        Assert.Equal(["r.html", "t.csv"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void What_is_compliant_counts_but_is_listed_only_on_demand()
    {
        using var folder = new TempFolder();
        var path = folder.Write("t.csv", Rows.Header + Rows.Kept("1") + Rows.Kept("2") + Rows.Late("3"));
        var json = Path.Combine(folder.Path, "r.json");

        var page = HtmlPage.Of(path, "--format", $"json={json}");
        var listed = HtmlPage.Of(path, "--include", "compliant");

        Assert.Equal(["violated"], page.Findings.Select(Verdict));
        Assert.Contains("66.6%", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"verdict\":\"compliant\"", File.ReadAllText(json), StringComparison.Ordinal);
        Assert.Contains("compliant", listed.Findings.Select(Verdict));
        Assert.Contains("66.6%", listed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_without_a_breach_says_so()
    {
        using var folder = new TempFolder();

        var page = HtmlPage.Of(folder.Write("t.csv", Rows.Header + Rows.Kept("1")));

        Assert.Equal(0, page.Code);
        Assert.Empty(page.Findings);
        Assert.Contains("No violation found.", page.Text, StringComparison.Ordinal);
        Assert.Contains("No records of presence were supplied", page.Text, StringComparison.Ordinal);
    }

    private static string Sample(out TempFolder folder)
    {
        folder = new TempFolder();
        return folder.Write("t.csv", Rows.Header + Rows.Kept("1") + Rows.Late("2") + Rows.Late("3", precedence: "急件") + "收,4\n");
    }

    private static string? Verdict(System.Text.Json.JsonElement finding) => finding.GetProperty("v").GetString();

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("<link[^>]*href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<a [^>]*href=\"#([^\"]*)\"")]
    private static partial Regex Anchor();
}
