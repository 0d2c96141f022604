using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Checking;

/// <summary>What follows for regulation A from what its registers lack: a cell, a column, another register.</summary>
public sealed class BureauRegisterTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("是否批准,批准时间", "是,2026-03-10 10:00:00", "compliant")]
    [InlineData("是否批准,批准时间", "是,2026-03-10 10:00:01", "violated")]
    [InlineData("是否批准,批准时间", "是,", "indeterminate")]
    [InlineData("是否批准,批准时间", ",", "indeterminate")]
    [InlineData("是否批准,批准时间", "否,", "violated")]
    [InlineData("是否批准,批准时间", "否,2026-03-10 10:00:01", "violated")]
    [InlineData("是否批准,批准时间", "否,2026-03-10 09:00:00", "indeterminate")]
    [InlineData("是否批准,备注", "是,", "indeterminate")]
    [InlineData("是否批准,备注", "否,", "violated")]
    [InlineData("批准时间,备注", "2026-03-10 09:00:00,", "compliant")]
    [InlineData("批准时间,备注", ",", "violated")]
    public void An_approval_is_one_when_its_time_shows_that_it_came_first(string columns, string cells, string expected)
    {
        Write("paper-act", "办理编号,办理类型,办理人,载体编号,密级,办理时间," + columns, "1,摘抄,李明,Z1,机密,2026-03-10 10:00:00," + cells);

        Assert.Equal(expected, Verdict("A2.e1"));
    }

    [Theory]
    [InlineData("A2.e3", "办理编号,办理类型,办理人,密级,办理时间,批准时间", "复印件编号", "1,复印,李明,机密,2026-03-10 10:00:00,2026-03-10 09:00:00", "F1")]
    [InlineData("A3.c", "借阅编号,载体编号,密级,出借人,借阅人,借出时间,归还时间,出借人签字,借阅人签字", "应还时间", "1,Z1,机密,李明,张三,2026-03-10,2026-03-11 09:00:00,是,是", "2026-03-11")]
    [InlineData("A5.b", "清退编号,上级文件编号,密级,收到时间,清退期限,实际清退时间", "清退回执号", "1,Z1,机密,2026-03-10,2026-06-30,2026-06-01", "H1")]
    [InlineData("A5.c", "销毁编号,载体编号,密级,销毁批准时间,定点销毁,监销人,销毁时间", "销毁清单号", "1,Z1,机密,2026-03-01,是,张三、李四,2026-03-10", "X1")]
    [InlineData("A5.c", "销毁编号,载体编号,密级,销毁清单号,定点销毁,监销人,销毁时间", "销毁批准时间", "1,Z1,机密,X1,是,张三、李四,2026-03-10", "2026-03-01")]
    [InlineData("A6.c", "问题编号,问题类别,是否违规,发现时间,整改完成时间", "补救措施", "1,其他,是,2026-03-10,2026-03-11", "已整改")]
    public void A_blank_says_that_nothing_shows_it_and_a_register_without_the_column_says_nothing(
        string clause, string columns, string column, string cells, string filled)
    {
        Write("register", columns, cells);
        Assert.Equal("indeterminate", Verdict(clause));
        Write("register", $"{columns},{column}", $"{cells},");
        Assert.Equal("violated", Verdict(clause));
        Write("register", $"{columns},{column}", $"{cells},无");
        Assert.Equal("violated", Verdict(clause));
        Write("register", $"{columns},{column}", $"{cells},{filled}");
        Assert.Equal("compliant", Verdict(clause));
    }

    [Theory]
    [InlineData("未取得", "indeterminate")]
    [InlineData("待补", "indeterminate")]
    [InlineData("N/A", "indeterminate")]
    [InlineData("？", "indeterminate")]
    [InlineData("无回执", "indeterminate")]
    [InlineData("未字第1号回执", "compliant")]
    [InlineData("无锡1号", "compliant")]
    public void What_says_that_a_receipt_is_lacking_is_no_receipt(string receipt, string expected)
    {
        Write("issued", "清退编号,上级文件编号,密级,收到时间,清退期限,实际清退时间,清退回执号", $"1,Z1,机密,2026-03-10,2026-06-30,2026-06-01,{receipt}");

        Assert.Equal(expected, Verdict("A5.b"));
    }

    [Theory]
    [InlineData("未签收", "indeterminate")]
    [InlineData("张三", "compliant")]
    public void A_remark_that_nobody_signed_is_no_signature(string signatory, string expected)
    {
        Write("incoming", "收文号,文件标题,密级,登记时间,分发时间,分发对象,签收人", $"1,通知,秘密,2026-03-10 10:00,2026-03-10 11:00,张三,{signatory}");

        Assert.Equal(expected, Verdict("A3.a3"));
    }

    [Theory]
    [InlineData("\"F1\"", "compliant", 0)]
    [InlineData("7", "compliant", 0)]
    [InlineData("[]", "indeterminate", 1)]
    [InlineData("{}", "indeterminate", 1)]
    [InlineData("{\"a\":1}", "indeterminate", 1)]
    public void An_object_or_a_list_is_no_number_of_a_copy(string number, string expected, int problems)
    {
        folder.Write(
            "acts.json",
            $$"""[{"id":"1","action":"copy","level":"secret","at":"2026-03-10 10:00","isApproved":true,"approvedAt":"2026-03-10 09:00","copyNumber":{{number}}}]""");

        Assert.Equal(expected, Verdict("A2.e3"));
        Assert.Equal(problems, JiyaoTool.Check([folder.Path]).Report.GetProperty("rejected").GetArrayLength());
    }

    [Theory]
    [InlineData("A3.a2")]
    [InlineData("A3.d")]
    public void A_step_of_which_the_register_has_no_column_was_not_skipped_to(string clause)
    {
        Write("incoming", "收文号,文件标题,密级,收文时间,收集时间,登记时间", "1,通知,秘密,2026-12-28 09:00:00,2026-12-28 10:00:00,");

        Assert.Equal("indeterminate", Verdict(clause, "2026-12-28 12:00"));
    }

    [Theory]
    [InlineData("张三", "compliant")]
    [InlineData("李四", "violated")]
    [InlineData("王五", "indeterminate")]
    [InlineData("张三、王五", "indeterminate")]
    [InlineData("张三、赵六", "violated")]
    [InlineData("张三、赵六(代)", "compliant")]
    [InlineData("张三（代管）、赵六", "compliant")]
    [InlineData("李四、赵六(代)", "violated")]
    [InlineData("赵六(代)", "indeterminate")]
    public void One_person_known_to_be_in_post_keeps_it_and_deputies_do_not_count(string custodian, string expected)
    {
        Write("person", "编号,姓名,部门,离岗时间", "1,张三,一处,", "2,李四,一处,2026-03-01", "3,赵六,一处,");
        Write("device", "设备编号,设备名称,设备类别,使用情况,责任人", $"1,复印机1,复印机,在用,{custodian}");

        Assert.Equal(expected, Verdict("A4.c"));
    }

    [Theory]
    [InlineData("办公室", "compliant")]
    [InlineData("", "violated")]
    [InlineData("无", "violated")]
    [InlineData("/", "violated")]
    public void A_unit_may_answer_for_an_account(string unit, string expected)
    {
        Write("account", "账号编号,账号,是否在用,账号责任人,责任单位", $"1,qx-01,是,无,{unit}");

        Assert.Equal(expected, Verdict("A4.a", "2026-12-31", "--option", "OnlineOwner=Unit"));
    }

    [Fact]
    public void A_deadline_that_nobody_knows_is_not_told()
    {
        Write("incoming", "收文号,文件标题,传阅完毕时间,归档时间", "1,通知,约年底,2026-01-10");

        Assert.Equal(JsonValueKind.Null, Entry("A3.e", "2026-12-31").GetProperty("due").ValueKind);
    }

    [Fact]
    public void Of_what_a_verdict_rests_on_the_times_that_are_too_coarse_are_named()
    {
        Write("destruction", "销毁编号,载体编号,密级,销毁清单号,销毁批准时间,定点销毁,监销人,销毁时间", "1,Z1,机密,X1,2026-03-10 09:00,是,张三、李四,2026-03-10 09:00");

        Assert.Equal(
            ["approvedAt", "destroyedAt"],
            Entry("A5.c", "2026-12-31").GetProperty("missing").EnumerateArray().Select(path => path.GetString()));
    }

    public void Dispose() => folder.Dispose();

    private void Write(string name, params string[] lines) => folder.Write($"{name}.csv", string.Join('\n', lines) + "\n");

    private string? Verdict(string clause, string asOf = "2026-12-31", params string[] options) =>
        Entry(clause, asOf, options).GetProperty("verdict").GetString();

    private JsonElement Entry(string clause, string asOf, params string[] options)
    {
        var (_, report) = JiyaoTool.Check([folder.Path, "--regulation", "A", "--as-of", asOf, "--include", "compliant", .. options]);
        return Assert.Single(report.GetProperty("entries").EnumerateArray(), entry => entry.GetProperty("clause").GetString() == clause);
    }
}
