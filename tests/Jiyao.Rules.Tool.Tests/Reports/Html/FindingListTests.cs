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

    private static CheckFinding Entry(int id, Verdict verdict) => new(
        new AuditEntry
        {
            Clause = "B4.1.a",
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
