using System.Text.Json;
using Jiyao.Rules.Tool.Reports.Html.Page;
using Jiyao.Rules.Tool.Reports.Html.Sections;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Tests.Reports.Html;

/// <summary>A browser opens only so many findings: the gravest, and the page says how many there are in all.</summary>
public sealed class FindingListTests
{
    [Fact]
    public void Of_two_hundred_thousand_findings_the_page_holds_the_gravest_twenty_thousand()
    {
        using var list = new FindingList();
        for (var i = 0; i < 200_000; i++) list.Add(Entry(i, i % 16 == 0 ? Verdict.Violated : Verdict.Indeterminate), null);

        var data = Data(list);

        Assert.Equal(200_000, data.GetProperty("all").GetInt32());
        var findings = data.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(FindingList.Most, findings.Count);
        Assert.All(findings.Take(12_500), finding => Assert.Equal("violated", finding.GetProperty("v").GetString()));
        Assert.All(findings.Skip(12_500), finding => Assert.Equal("indeterminate", finding.GetProperty("v").GetString()));
        Assert.Equal(["0", "16", "32"], findings.Take(3).Select(finding => finding.GetProperty("id").GetString()));
        Assert.Equal(["1", "2", "3"], findings.Skip(12_500).Take(3).Select(finding => finding.GetProperty("id").GetString()));
        Assert.Contains("200,000 in all; this page holds the gravest 20,000, the JSON report", Amount(list), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_few_findings_all_are_there_and_nothing_is_said_of_more()
    {
        using var list = new FindingList();
        list.Add(Entry(1, Verdict.Pending), null);
        list.Add(Entry(2, Verdict.Violated), null);

        Assert.Equal(["2", "1"], Data(list).GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()));
        Assert.Equal("", Amount(list));
    }

    [Theory]
    [InlineData(1, 20_030)]
    [InlineData(30, 20_030)]
    [InlineData(5, 19_998)]
    [InlineData(5, 40_000)]
    public void Of_a_clause_that_comes_last_the_first_findings_have_room(int last, int before)
    {
        using var list = new FindingList();
        for (var i = 0; i < before; i++) list.Add(Entry(i, Verdict.Violated), null);
        for (var i = 0; i < last; i++) list.Add(Entry(before + i, Verdict.Violated, "B4.2.a"), null);
        for (var i = 0; i < last; i++) list.Add(Entry(before + last + i, Verdict.Indeterminate, "B2"), null);

        var findings = Data(list).GetProperty("findings").EnumerateArray().ToList();

        Assert.Equal(FindingList.Most, findings.Count);
        Assert.Equal(FindingList.Most, findings.Select(finding => finding.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal(
            Enumerable.Range(before, Math.Min(last, FindingPart.OfEach)).Select(id => $"{id}"),
            findings.Where(finding => finding.GetProperty("c").GetString() == "B4.2.a").Select(finding => finding.GetProperty("id").GetString()));
        Assert.Equal(["0", "1", "2"], findings.Take(3).Select(finding => finding.GetProperty("id").GetString()));
    }

    [Fact]
    public void Of_what_cannot_be_told_a_clause_that_comes_last_has_room_behind_the_violations()
    {
        using var list = new FindingList();
        for (var i = 0; i < 19_000; i++) list.Add(Entry(i, Verdict.Violated), null);
        for (var i = 0; i < 30_000; i++) list.Add(Entry(i, Verdict.Indeterminate), null);
        list.Add(Entry(-1, Verdict.Indeterminate, "B2"), null);

        var findings = Data(list).GetProperty("findings").EnumerateArray().ToList();

        Assert.Equal((FindingList.Most, 19_000), (findings.Count, findings.Count(finding => finding.GetProperty("v").GetString() == "violated")));
        Assert.Equal("B2", findings[^1].GetProperty("c").GetString());
    }

    private static CheckFinding Entry(int id, Verdict verdict, string clause = "B4.1.a") => new(
        new AuditEntry
        {
            Clause = clause,
            Verdict = verdict,
            Kind = "telegram",
            Fact = new Telegram { Id = $"{id}", Source = new SourceRow("t.csv", id) },
            Message = new("没有", "nothing"),
        });

    private static JsonElement Data(FindingList list)
    {
        using var target = new StringWriter();
        list.WriteJson(target);
        return JsonDocument.Parse(target.ToString()).RootElement;
    }

    private static string Amount(FindingList list)
    {
        using var target = new StringWriter();
        list.WriteAmount(new HtmlWriter(target));
        return target.ToString();
    }
}
