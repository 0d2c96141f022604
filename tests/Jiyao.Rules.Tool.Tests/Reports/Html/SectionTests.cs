using Jiyao.Rules.Tool.Reports.Html;
using Jiyao.Rules.Tool.Reports.Html.Page;
using Jiyao.Rules.Tool.Reports.Html.Sections;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Reports.Html;

/// <summary>The figures of the sections are those of the findings.</summary>
public sealed class SectionTests
{
    private static readonly DateTimeOffset From = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Duty_is_a_strip_of_days_a_month_with_the_gaps_below()
    {
        const string header = "姓名,班次,在岗地点,到岗时间,离岗时间\n";
        using var folder = new TempFolder();
        var stays = "张三,正班,机要室,2026-03-01 00:00:00,2026-03-02 07:53:00\n张三,正班,机要室,2026-03-02 08:00:00,2026-03-04 00:00:00\n";

        var page = HtmlPage.Of(folder.Write("d.csv", header + stays), "--as", "presence", "--period", "2026-03-01/2026-03-03", "--as-of", "2026-03-10");

        Assert.Contains("2 days without a gap, 1 with one", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "<th scope=\"row\">2026-03</th><td class=\"day compliant\">·</td><td class=\"day violated\">✗</td><td class=\"day compliant\">·</td><td></td>",
            page.Text, StringComparison.Ordinal);
        Assert.Contains("from 2026-03-02 07:53:00 to 2026-03-02 08:00:00 (7 min).", page.Text, StringComparison.Ordinal);

        var gaps = page.Text[page.Text.IndexOf("class=\"gaps\"", StringComparison.Ordinal)..];
        gaps = gaps[..gaps.IndexOf("</table>", StringComparison.Ordinal)];
        Assert.Contains("空岗：2026-03-02 07:53:00", gaps, StringComparison.Ordinal);
        Assert.DoesNotContain("未做到", gaps, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_gap_is_comes_from_the_finding_however_its_message_is_worded()
    {
        using var text = new StringWriter();
        var days = new CoverageDays();
        var gap = new AuditEntry
        {
            Clause = "B3.1.a",
            Verdict = Verdict.Violated,
            Kind = "dutyWindow",
            Fact = new Telegram { Id = "2026-03-02" },
            Message = new("没有人值班。空岗：七点起", "Nobody was there. Gaps: from seven"),
            Details = new("空岗：七点起", "Gaps: from seven"),
        };
        days.Add(gap);
        days.Add(gap with { Fact = new Telegram { Id = "2026-03-03" }, Message = new("无人", "Nobody"), Details = null });

        days.Write(
            new HtmlWriter(text),
            new ClauseTexts(RegulationEngine.Create(ModelRegulations.Load(["B"], [])).Catalogue),
            new MonthWindow(new AuditPeriod(From, From.AddMonths(12), From.AddMonths(13))));

        Assert.Contains(">空岗：七点起<", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("没有人值班", text.ToString(), StringComparison.Ordinal);
        Assert.Contains(">无人<", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Deadlines_are_counted_by_the_precedence_a_telegram_arrived_with()
    {
        using var folder = new TempFolder();

        var page = HtmlPage.Of(folder.Write("t.csv", Rows.Header + Rows.Late("1", precedence: "特提") + Rows.Kept("2") + Rows.Kept("3"))).Text;

        var flash = page[page.IndexOf("Flash 特提", StringComparison.Ordinal)..page.IndexOf("Ordinary 平急", StringComparison.Ordinal)];
        var ordinary = page[page.IndexOf("Ordinary 平急", StringComparison.Ordinal)..];
        Assert.Contains("#clause-B4.1.a", flash, StringComparison.Ordinal);
        Assert.Contains("0.0%", flash, StringComparison.Ordinal);
        Assert.Contains("#clause-B4.1.a", ordinary, StringComparison.Ordinal);
        Assert.Contains("100.0%", ordinary, StringComparison.Ordinal);
    }

    [Fact]
    public void Attendance_and_absence_from_post_have_a_month()
    {
        using var folder = new TempFolder();
        JiyaoTool.Run("sample", folder.Path, "--office");

        var page = HtmlPage.Of(folder.Path, "--regulation", "B", "--period", "2026-01-01/2026-12-31", "--as-of", "2027-02-15");

        var findings = page.Findings.Where(finding => finding.GetProperty("c").GetString() is "B3.3.b" or "B3.3.c" or "B4.1.b").ToList();
        Assert.True(findings.Count > 100, $"{findings.Count}");
        Assert.All(findings, finding => Assert.StartsWith("2026-", finding.GetProperty("m").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_excused_is_told_beside_the_figures()
    {
        using var folder = new TempFolder();
        var waivers = folder.Write("w.json", """[{"clause":"B4.1.a","record":"1","reason":"检修","approver":"王","expires":"2030-12-31"}]""");

        var page = HtmlPage.Of(folder.Write("t.csv", Rows.Header + Rows.Late("1")), "--regulation", "B", "--waivers", waivers);

        Assert.Contains("其中已在基线 0，已豁免 1；", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Violations_outside_the_months_of_the_period_have_columns_of_their_own()
    {
        var map = new HeatMap();
        foreach (var month in (DateOnly?[])[new(2025, 12, 1), new(2026, 1, 1), new(2026, 1, 31), new(2026, 4, 1), null])
            map.Add("B4.1.a", month is { } known ? Month.Of(known) : null);
        var period = new AuditPeriod(From, From.AddMonths(2), From.AddMonths(2));
        var report = new AuditReport
        {
            AsOf = period.AsOf,
            Period = period,
            Regulations = ["B"],
            Facts = 5,
            Clauses = [new("B4.1.a", 0, 5, 0, 0)],
            Entries = [],
            NotEvaluated = [],
        };
        using var target = new StringWriter();

        map.Write(new HtmlWriter(target), report, new MonthWindow(period));

        var row = target.ToString().Split("<tbody>")[1].Split("</tr>")[0];
        Assert.Equal(["1", "2", "", "1", "1", "5"], Cells(row));
    }

    [Fact]
    public void Very_many_cells_that_cannot_be_read_are_listed_in_part_and_the_page_says_so()
    {
        using var folder = new TempFolder();
        var rows = string.Concat(Enumerable.Range(1, 1_200).Select(serial => $"收,{serial}\n"));

        var page = HtmlPage.Of(folder.Write("t.csv", Rows.Header + Rows.Kept("0") + rows)).Text;

        Assert.Contains("1,200 in all; the first 1,000 are listed here", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Cells(string row) => row.Split("<td").Skip(1).Select(cell =>
        System.Text.RegularExpressions.Regex.Replace($"<td{cell}", "<[^>]*>", ""));
}
