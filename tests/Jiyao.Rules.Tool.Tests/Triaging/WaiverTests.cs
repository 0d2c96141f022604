using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Reports;

namespace Jiyao.Rules.Tool.Tests.Triaging;

public sealed class WaiverTests : IDisposable
{
    private const string Waiver =
        """{"clause":"B4.1.a","record":"002","reason":"线路检修","approver":"王主任","expires":"EXPIRES"}""";

    private readonly OneRegister register = new();

    [Theory]
    [InlineData("2026-04-01", 0)]
    [InlineData("2026-03-31", 1)]
    public void A_waiver_holds_to_the_end_of_its_last_day(string expires, int expected) => Assert.Equal(expected, Check(expires).Code);

    [Fact]
    public void A_waived_finding_is_listed_with_its_waiver()
    {
        var waiver = Assert.Single(Check("2026-12-31").Report.GetProperty("entries").EnumerateArray()).GetProperty("waiver");

        Assert.Equal(("线路检修", "王主任", "2026-12-31"), (Text("reason"), Text("approver"), Text("expires")));

        string? Text(string name) => waiver.GetProperty(name).GetString();
    }

    [Fact]
    public void An_expired_waiver_is_a_finding_of_its_own_and_is_counted()
    {
        var report = Check("2026-03-31").Report;
        var entry = report.GetProperty("entries").EnumerateArray().Single(entry => entry.GetProperty("kind").GetString() == "waiver");

        Assert.Equal(("B4.1.a", "violated", "002"), (Of("clause"), Of("verdict"), Of("id")));
        Assert.Equal(2, report.GetProperty("summary").GetProperty("violated").GetInt32());

        string? Of(string name) => entry.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Every_report_says_who_waived_it_until_when_and_why(string format)
    {
        var waivers = register.Write("waivers.json", $"[{Waiver.Replace("EXPIRES", "2026-12-31", StringComparison.Ordinal)}]");

        var report = register.Check(format, OneRegister.Kept + OneRegister.Late, "--waivers", waivers).Report;

        Assert.All(["王主任", "2026-12-31", "线路检修"], part => Assert.Contains(part, report, StringComparison.Ordinal));
    }

    [Fact]
    public void One_that_has_been_approved_anew_may_stay_in_the_list()
    {
        var (old, anew) = (Waiver.Replace("EXPIRES", "2026-03-31", StringComparison.Ordinal), Waiver.Replace("EXPIRES", "2026-12-31", StringComparison.Ordinal));

        Assert.Equal(0, Code($"[{old},\n{anew}]"));
        Assert.Equal(1, Code($"[{old},\n{anew.Replace("002", "001", StringComparison.Ordinal)}]"));

        int Code(string list) => register.Check("json", OneRegister.Kept + OneRegister.Late, "--waivers", register.Write("waivers.json", list)).Code;
    }

    [Fact]
    public void An_expired_one_is_found_on_the_line_on_which_it_begins()
    {
        var waivers = register.Write("waivers.json", $"[\n  {Waiver.Replace("EXPIRES", "2026-12-31", StringComparison.Ordinal)},\n\n  {Waiver.Replace("EXPIRES", "2026-03-31", StringComparison.Ordinal).Replace("002", "001", StringComparison.Ordinal)}\n]");

        var report = JsonDocument.Parse(register.Check("json", OneRegister.Kept + OneRegister.Late, "--waivers", waivers).Report).RootElement;

        var entry = report.GetProperty("entries").EnumerateArray().Single(entry => entry.GetProperty("kind").GetString() == "waiver");
        Assert.Equal(4, entry.GetProperty("row").GetInt32());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void An_expired_waiver_for_a_clause_of_another_regulation_is_no_finding_of_this_run(string format)
    {
        var waivers = register.Write("waivers.json", $"[{Waiver.Replace("EXPIRES", "2026-03-31", StringComparison.Ordinal).Replace("B4.1.a", "A3.a1", StringComparison.Ordinal)}]");

        Assert.Equal(0, register.Check(format, OneRegister.Kept, "--waivers", waivers).Code);
    }

    [Theory]
    [InlineData("""[{"clause":"B4.1.a","record":"002"}]""", "it lacks 'reason', 'approver', 'expires'")]
    [InlineData("""[{"clause":"B4.1.a","record":"002","reason":" ","approver":"王","expires":"2026-12-31"}]""", "waiver 1 has a blank")]
    [InlineData("""[{"clause":"B9.9","record":"002","reason":"线路","approver":"王","expires":"2026-12-31"}]""", "no clause B9.9")]
    [InlineData("""[{"clause":"B4.1.a","record":"002","reason":"线路","approver":"王","expires":"明年"}]""", "w.json:1:79: [0].expires must be a date such as 2026-12-31")]
    [InlineData("""[{"clause":"B4.1.a","record":"002","reason":"线路","approver":"王","expires":"2026-12-31","forever":true}]""", "'forever' is not known")]
    [InlineData("""[{"clause":"B4.1.a","record":"002","file":" ","reason":"线路","approver":"王","expires":"2026-12-31"}]""", "waiver 1 has a blank file")]
    [InlineData("null", "it is null")]
    [InlineData("[null]", "waiver 1 has a blank")]
    [InlineData("{}", "must be a list")]
    [InlineData("""[{"clause":"B4.1.a","record":2,"reason":"线路","approver":"王","expires":"2026-12-31"}]""", "[0].record must be text")]
    [InlineData("""[{"clause":"B4.1.a","clause":"B4.1.b","record":"002","reason":"线路","approver":"王","expires":"2026-12-31"}]""", "'clause' stands there twice")]
    public void A_waiver_that_lacks_something_is_refused(string text, string expected)
    {
        var (code, error) = register.Check("json", OneRegister.Kept, "--waivers", register.Write("w.json", text));

        Assert.Equal(2, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    public void Dispose() => register.Dispose();

    private (int Code, JsonElement Report) Check(string expires)
    {
        var file = register.Write("waivers.json", $"[{Waiver.Replace("EXPIRES", expires, StringComparison.Ordinal)}]");
        var (code, report) = register.Check("json", OneRegister.Kept + OneRegister.Late, "--waivers", file);
        return (code, JsonDocument.Parse(report).RootElement);
    }
}
