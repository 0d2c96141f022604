using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Checking;

/// <summary>What the ledger of carriers, and the rows before, tell of the paper that a row names.</summary>
public sealed class LedgerTests : IDisposable
{
    private const string Acts = "办理编号,办理类型,办理人,载体编号,密级,办理时间,批准时间,复印件编号";

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("", "绝密", "violated")]
    [InlineData("内部", "内部", "")]
    [InlineData("绝密", "", "violated")]
    [InlineData("", "", "indeterminate")]
    [InlineData("内部", "绝密", "indeterminate")]
    public void The_ledger_tells_the_level_that_the_row_does_not(string written, string listed, string expected)
    {
        Write("acts", Acts, $"1,携带外出,李明,Z1,{written},2026-03-10 10:00:00,2026-03-10 09:00:00,");
        Write("carriers", "载体编号,载体名称,密级,责任人", $"Z1,名册,{listed},李明");

        Assert.Equal(expected, string.Join(' ', Verdicts("B6.4.e")));
    }

    [Fact]
    public void Where_row_and_ledger_contradict_each_other_the_cell_is_listed()
    {
        Write("acts", Acts, "1,携带外出,李明,Z1,内部,2026-03-10 10:00:00,2026-03-10 09:00:00,");
        Write("carriers", "载体编号,载体名称,密级,责任人", "Z1,名册,绝密,李明");

        var rejected = Assert.Single(Check().GetProperty("rejected").EnumerateArray());

        Assert.Equal(("密级", "内部", 2), (rejected.GetProperty("column").GetString(), rejected.GetProperty("value").GetString(), rejected.GetProperty("row").GetInt32()));
    }

    [Theory]
    [InlineData("密码机", "", "violated")]
    [InlineData("密码机", "机要设备", "violated")]
    [InlineData("密码机", "计算机", "indeterminate")]
    [InlineData("", "密码机", "violated")]
    [InlineData("计算机", "", "")]
    public void The_ledger_of_devices_tells_the_kind_that_the_row_does_not(string listed, string written, string expected)
    {
        Write("connections", "联网编号,设备名称,设备类别,接入网络,操作人,联网时间", $"1,一号机,{written},互联网,李明,2026-03-10 10:00:00");
        Write("devices", "设备编号,设备名称,设备类别,责任人", $"S1,一号机,{listed},李明");

        Assert.Equal(expected, string.Join(' ', Verdicts("B6.3")));
    }

    [Fact]
    public void Where_row_and_ledger_call_a_device_differently_the_cell_is_listed()
    {
        Write("connections", "联网编号,设备名称,设备类别,接入网络,操作人,联网时间", "1,一号机,计算机,互联网,李明,2026-03-10 10:00:00");
        Write("devices", "设备编号,设备名称,设备类别,责任人", "S1,一号机,密码机,李明");

        var rejected = Assert.Single(Check().GetProperty("rejected").EnumerateArray());

        Assert.Equal(("设备类别", "计算机", 2), (rejected.GetProperty("column").GetString(), rejected.GetProperty("value").GetString(), rejected.GetProperty("row").GetInt32()));
    }

    [Theory]
    [InlineData("甲柜,李明", "compliant")]
    [InlineData("甲柜,", "indeterminate")]
    [InlineData(",李明", "indeterminate")]
    public void It_tells_where_an_item_is_that_the_record_of_whereabouts_does_not_have(string cells, string expected)
    {
        Write("stays", "去向编号,载体编号,密级,持有人,所在地点,起始时间,截止时间", "1,Z1,机密,李明,甲柜,2026-03-10 08:00:00,");
        Write("carriers", "载体编号,载体名称,密级,存放地点,责任人", "Z1,名册,机密,甲柜,李明", $"Z2,图纸,机密,{cells}");

        Assert.Equal(
            [("Z1", "compliant"), ("Z2", expected)],
            Check("--include", "compliant").GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("clause").GetString() == "A3.a4")
                .Select(entry => (entry.GetProperty("id").GetString()!, entry.GetProperty("verdict").GetString()!)).Order());
    }

    [Theory]
    [InlineData("张三", "张三", "compliant")]
    [InlineData("李四", "张三", "violated")]
    [InlineData("P2", "张三", "violated")]
    [InlineData("\"{\"\"id\"\":\"\"P9\"\"}\"", "张三", "indeterminate")]
    public void Who_reads_is_on_the_list_by_number_or_by_name(string reader, string listed, string expected)
    {
        Write("readings", "阅文编号,阅文人,载体编号,密级,阅文时间", $"1,{reader},Z1,机密,2026-03-10 10:00:00");
        Write("scopes", "载体编号,知悉人,知悉单位", $"Z1,{listed},");
        Write("persons", "人员编号,姓名,部门", "P2,李四,一处");

        Assert.Equal(
            [expected],
            Check("--include", "compliant").GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("clause").GetString() == "A2.c")
                .Select(entry => entry.GetProperty("verdict").GetString()!));
    }

    [Fact]
    public void A_night_that_two_rows_tell_of_is_one()
    {
        Write(
            "stays",
            "去向编号,载体编号,密级,是否机要文件,持有人,所在地点,所在房间类别,起始时间,截止时间",
            "1,Z1,机密,是,书记,书记室,领导办公室,2026-03-10 18:00:00,2026-03-11 00:00:00",
            "2,Z1,机密,是,书记,书记室,领导办公室,2026-03-11 00:00:00,2026-03-11 08:00:00");

        Assert.Equal(["violated"], Verdicts("B6.4.d"));
    }

    [Theory]
    [InlineData("Z1,名册,绝密,李明", "Z1,名册,机密,李明")]
    [InlineData("Z2,名册,绝密,李明")]
    public void What_the_ledger_does_not_have_or_has_twice_it_tells_nothing_of(params string[] carriers)
    {
        Write("acts", Acts, "1,携带外出,李明,Z1,,2026-03-10 10:00:00,2026-03-10 09:00:00,");
        Write("carriers", ["载体编号,载体名称,密级,责任人", .. carriers]);

        Assert.Equal(["indeterminate"], Verdicts("B6.4.e"));
    }

    [Fact]
    public void It_tells_of_stays_too()
    {
        Write("stays", "去向编号,载体编号,密级,持有人,所在地点,所在房间类别,是否出楼,起始时间,截止时间", "1,Z1,,李明,书记室,领导办公室,是,2026-03-10 20:00,2026-03-11 08:00");
        Write("carriers", "载体编号,载体名称,密级,是否机要文件,责任人", "Z1,名册,绝密,是,李明");

        Assert.Equal(["violated", "violated"], [.. Verdicts("B6.4.e"), .. Verdicts("B6.4.d")]);
    }

    [Fact]
    public void Of_two_copies_under_one_number_the_second_took_it()
    {
        Write("acts1", Acts, Copy("1", "Z1", "F1"), Copy("2", "Z1", "F1"), Copy("3", "Z2", "F1"), Copy("4", "", "F1"), Copy("5", "", "F1"));
        Write("acts2", Acts, Copy("6", "Z1", " F1"), Copy("7", "Z1", "F2"));

        var report = Check("--include", "compliant");

        Assert.Equal(
            ["1 compliant", "2 violated", "3 compliant", "4 compliant", "5 compliant", "6 violated", "7 compliant"],
            report.GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("clause").GetString() == "A2.e3")
                .Select(entry => $"{entry.GetProperty("id").GetString()} {entry.GetProperty("verdict").GetString()}"));
    }

    public void Dispose() => folder.Dispose();

    private static string Copy(string id, string paper, string number) =>
        $"{id},复印,李明,{paper},机密,2026-03-10 10:00:00,2026-03-10 09:00:00,{number}";

    private void Write(string name, params string[] lines) => folder.Write($"{name}.csv", string.Join('\n', lines) + "\n");

    private JsonElement Check(params string[] more) => JiyaoTool.Check([folder.Path, "--as-of", "2026-12-31", .. more]).Report;

    private string[] Verdicts(string clause) =>
    [
        .. Check().GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("clause").GetString() == clause)
            .Select(entry => entry.GetProperty("verdict").GetString()!),
    ];
}
