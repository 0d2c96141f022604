using static Jiyao.Rules.Tool.Tests.Registers.XlsxFile;

namespace Jiyao.Rules.Tool.Tests.Registers;

public sealed class TwoRowHeaderTests
{
    private const string Two = "序号,收/发,收报情况,,标题,密级,办理,,备注\n,,日期,时间,,,回单时间,经办人,\n";
    private const string Row = "001,收,2026-3-10,9:00,防汛,机密,2026-3-10 9:10,张三,\n";

    [Fact]
    public void The_lower_row_names_the_parts_of_the_upper()
    {
        var read = ReadRegister.Text($"登记本,,,,,,,,\n{Two}{Row}");

        Assert.Empty(read.Problems);
        Assert.Empty(read.UnknownHeaders);
        Assert.Equal("2026-03-10T09:00+08:00", read.Only.ReceivedAt.ToString());
        Assert.Equal("2026-03-10T09:10+08:00", read.Only.ReceiptSentAt.ToString());
        Assert.Equal(("001", "防汛", "张三", 4L), (read.Only.Id, read.Only.Title, read.Only.Handler!.Name, read.Only.Source!.Value.Row));
    }

    [Fact]
    public void It_may_be_printed_again_on_each_page() =>
        Assert.Equal(2, ReadRegister.Text($"登记本,,,,,,,,\n{Two}{Row}登记本,,,,,,,,\n{Two}{Row}").Rows);

    [Fact]
    public void The_upper_row_may_have_few_known_names()
    {
        var read = ReadRegister.Text("编号,来报,,文电,\n,收报时间,来报单位,标题,密级\n001,2026-3-10 9:00,甲局,防汛,机密\n");

        Assert.Equal(("001", "甲局"), (read.Only.Id, read.Only.Counterpart));
    }

    [Fact]
    public void The_first_record_below_a_header_of_one_row_is_a_record() =>
        Assert.Equal(2, ReadRegister.Text("收/发,序号,标题,密级,天气\n收,1,密级,机密,标题\n收,2,标题,机密,晴\n").Rows);

    [Fact]
    public void In_a_workbook_the_cells_are_merged()
    {
        using var folder = new TempFolder();
        string[] upper = [Text("序号"), Text("收/发"), Text("收报"), "", Text("标题")];
        string[] lower = ["", "", Text("日期"), Text("时间"), ""];
        string[] row = [Text("1"), Text("收"), Day(new(2026, 3, 10)), Clock(new(9, 0, 0)), Text("防汛")];

        var read = ReadRegister.File(folder.Write("a.xlsx", Of(upper, lower, row)));

        Assert.Equal("2026-03-10T09:00+08:00", read.Only.ReceivedAt.ToString());
    }
}
