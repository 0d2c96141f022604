using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Tests.Reports.Html;

/// <summary>The page in a real browser: its script runs under its own policy, and shows what it was given.</summary>
public sealed partial class BrowserTests(OfficePage pages) : IClassFixture<OfficePage>
{
    [Theory]
    [InlineData("", "zh-CN", "保密与机要工作核查报告", "✗ 违反")]
    [InlineData("#lang=zh", "zh-CN", "保密与机要工作核查报告", "✗ 违反")]
    [InlineData("#lang=en", "en", "Secrecy and cipher work: audit report", "✗ violated")]
    public void The_findings_are_shown_in_the_language_addressed(string hash, string language, string title, string verdict)
    {
        var (document, log) = Open(pages.Office, hash, "--dump-dom");

        Assert.Equal(100, Finding().Count(document));
        Assert.Contains($"<html lang=\"{language}\">", document, StringComparison.Ordinal);
        Assert.Contains($"<title>{title}</title>", document, StringComparison.Ordinal);
        Assert.Contains(verdict, document, StringComparison.Ordinal);
        Assert.Contains($"{All(pages.Office):N0}", Status().Match(document).Groups[1].Value, StringComparison.Ordinal);
        Assert.DoesNotContain("CONSOLE", log, StringComparison.Ordinal);
    }

    [Fact]
    public void What_means_harm_is_only_text()
    {
        var (document, log) = Open(pages.Harm, "", "--dump-dom");

        Assert.Contains("<title>保密与机要工作核查报告</title>", document, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;document.title='harm'&lt;/script&gt;", document, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", document, StringComparison.Ordinal);
        Assert.NotEmpty(Finding().Matches(document));
        Assert.DoesNotContain("CONSOLE", log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, 1600)]
    [InlineData(390, 844)]
    public void It_can_be_looked_at_on_a_desk_and_on_a_phone(int width, int height)
    {
        var picture = Path.Combine(pages.Folder, $"{width}.png");

        Open(pages.Office, "", $"--window-size={width},{height}", $"--screenshot={picture}");

        var header = File.ReadAllBytes(picture).AsSpan(16, 8);
        Assert.Equal((width, height), (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..])));
        TestContext.Current.AddAttachment($"page-{width}", File.ReadAllBytes(picture), "image/png");
    }

    [Fact]
    public void It_prints_every_finding()
    {
        var paper = Path.Combine(pages.Folder, "long.pdf");

        Open(pages.Lengthy, "", "--no-pdf-header-footer", $"--print-to-pdf={paper}");

        // A sheet has room for some thirty findings; only a hundred are on the screen.
        var findings = All(pages.Lengthy);
        Assert.True(findings > 200);
        Assert.True(Sheet().Count(Encoding.Latin1.GetString(File.ReadAllBytes(paper))) > findings / 40);
    }

    private static (string Document, string Log) Open(string page, string hash, params string[] options)
    {
        Assert.SkipWhen(Browser.IsAbsent, Browser.Absent);
        using var browser = new Browser();
        return browser.Open(new Uri(page).AbsoluteUri + hash, options);
    }

    private static int All(string page) => new HtmlPage(1, File.ReadAllText(page)).Data.GetProperty("all").GetInt32();

    [GeneratedRegex("class=\"chip ")]
    private static partial Regex Finding();

    [GeneratedRegex("<p id=\"status\"[^>]*>([^<]*)<")]
    private static partial Regex Status();

    [GeneratedRegex("/Type\\s*/Page\\b")]
    private static partial Regex Sheet();
}
