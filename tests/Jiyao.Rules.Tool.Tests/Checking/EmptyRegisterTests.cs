using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;
using Jiyao.Rules.Tool.Tests.Registers;

namespace Jiyao.Rules.Tool.Tests.Checking;

/// <summary>A register with a header and no record says that there was nothing to record; it is no fault of the file.</summary>
public sealed class EmptyRegisterTests : IDisposable
{
    private const string Header = "检查编号,检查时间,检查人,检查范围\n";

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("")]
    [InlineData("\n\n,,,\n")]
    [InlineData("合计,,,\n")]
    [InlineData(Header)]
    public void What_had_to_be_there_in_the_period_is_missing(string below)
    {
        var (code, report) = Check(folder.Write("a.csv", "登记簿,,,\n" + Header + below));

        Assert.Equal(1, code);
        Assert.Equal(12, Violated(report, "B6.5.a"));
    }

    [Fact]
    public void Every_format_may_hold_none()
    {
        var sheet = folder.Write("a.xlsx", XlsxFile.Of([XlsxFile.Text("检查编号"), XlsxFile.Text("检查时间"), XlsxFile.Text("检查人")]));

        Assert.Equal(12, Violated(Check(sheet).Report, "B6.5.a"));
        Assert.Equal(12, Violated(Check(folder.Write("b.json", "[]"), "--as", "inspection").Report, "B6.5.a"));
    }

    [Fact]
    public void Without_a_period_nothing_is_held_against_anybody_and_nothing_is_kept()
    {
        var (code, report) = JiyaoTool.Check(folder.Write("a.csv", Header), "--regulation", "B");

        Assert.Equal((3, 0), (code, Violated(report, "B6.5.a")));
    }

    [Fact]
    public void A_clause_on_each_record_is_evaluated_and_finds_none()
    {
        var (code, report) = Check(folder.Write("a.csv", "事件编号,发现时间,报告时间,处理时间\n"));

        Assert.Equal(0, code);
        Assert.DoesNotContain("B6.5.c", report.GetProperty("notEvaluated").EnumerateArray().Select(clause => clause.GetProperty("clause").GetString()));
    }

    public void Dispose() => folder.Dispose();

    private static (int Code, JsonElement Report) Check(string path, params string[] options)
    {
        var (code, report) = JiyaoTool.Check(
            [path, "--regulation", "B", "--as-of", "2027-02-01", "--period", "2026-01-01/2026-12-31", .. options]);
        var file = Assert.Single(report.GetProperty("files").EnumerateArray());
        Assert.Equal((0, 0, 0), (Of("rows"), Of("evaluated"), Of("rejected")));
        return (code, report);

        int Of(string name) => file.GetProperty(name).GetInt32();
    }

    private static int Violated(JsonElement report, string clause) =>
        report.GetProperty("entries").EnumerateArray().Count(entry =>
            entry.GetProperty("clause").GetString() == clause && entry.GetProperty("verdict").GetString() == "violated");
}
