using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>Of two columns for one thing that contradict each other in a row nobody can tell which is right.</summary>
public sealed class ContestedColumnTests
{
    [Theory]
    [InlineData("密级,秘密等级", "内部,绝密", "密级 / 秘密等级", "内部 / 绝密")]
    [InlineData("秘密等级,密级", "绝密,内部", "密级 / 秘密等级", "内部 / 绝密")]
    public void A_word_that_another_column_contradicts_is_not_known(string headers, string cells, string column, string value)
    {
        var read = ReadRegister.Row(headers, cells);

        Assert.Null(read.Only.Level);
        Assert.Equal((2, column, value), (read.Problem.Row, read.Problem.Column, read.Problem.Value));
        Assert.Contains("说的是同一件事", read.Problem.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("密级,秘密等级", "绝密,")]
    [InlineData("密级,秘密等级", ",绝密")]
    [InlineData("密级,秘密等级", "绝密,绝密级★1年")]
    [InlineData("密级,秘密等级", "绝密,无")]
    [InlineData("密级,秘密等级", "绝密,核心")]
    public void What_is_blank_or_none_or_not_a_word_of_the_column_or_worded_otherwise_contradicts_nothing(string headers, string cells)
    {
        var read = ReadRegister.Row(headers, cells);

        Assert.Equal(SecrecyLevel.TopSecret, read.Only.Level);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void The_next_row_is_read_anew()
    {
        var read = ReadRegister.Text("收/发,序号,标题,密级,秘密等级\n收,1,一,内部,绝密\n收,2,二,内部,\n收,3,三,秘密,秘密\n");

        Assert.Equal([null, SecrecyLevel.Internal, SecrecyLevel.Secret], read.Telegrams.Select(telegram => telegram.Level));
    }

    [Theory]
    [InlineData("收报时间,收到时间", "2026-03-10 09:00:00,2026-03-10 10:00:00")]
    [InlineData("收到时间,收报时间", "2026-03-10 09:00:00,2026-03-10 10:00:00")]
    [InlineData("日期,收报时间,收到时间", "2026-03-10,9:00:00,10:00:00")]
    public void Of_two_times_any_between_them_is_possible(string headers, string cells)
    {
        var read = ReadRegister.Row(headers, cells);

        Assert.Equal((At(9), At(10)), (read.Only.ReceivedAt!.Value.Earliest, read.Only.ReceivedAt.Value.Latest));
        Assert.Equal("收报时间 / 收到时间", read.Problem.Column);
    }

    [Theory]
    [InlineData("9:00:00", "2026-03-10T09:00:00+08:00/2026-03-11T09:00:00+08:00")]
    [InlineData("2026-03-10 09:00:00", "?")]
    public void Of_two_days_neither_is_taken(string time, string expected)
    {
        var read = ReadRegister.Row("收报时间,收报日期,收到日期", $"{time},2026-03-10,2026-03-11");

        Assert.Equal(expected, read.Only.ReceivedAt.ToString());
        Assert.Equal("收报日期 / 收到日期", read.Problem.Column);
    }

    [Theory]
    [InlineData("收报时间,收到时间", "2026-03-10 09:00,2026-03-10 09:00:30")]
    [InlineData("收报时间,收到时间", "2026-03-10 09:00,2026-03-10")]
    [InlineData("收报时间,时间", "2026-03-10 09:00,2026-03-12 12:00")]
    public void A_coarser_time_and_one_of_a_header_for_anything_contradict_nothing(string headers, string cells)
    {
        var read = ReadRegister.Row(headers, cells);

        Assert.Equal(At(9), read.Only.ReceivedAt!.Value.Earliest);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_text_or_number_may_stand_in_for_another_and_differ()
    {
        var read = ReadRegister.Row("编号,内容摘要,电报号,机号,经办人,译电员", "8,防汛电话会议,甲1,乙2,张三,李四");

        Assert.Equal(("1", "关于防汛", "甲1", "张三"), (read.Only.Id, read.Only.Title, read.Only.Number, read.Only.Handler!.Name));
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("李四", null)]
    [InlineData("张　三", "张三")]
    [InlineData("", "张三")]
    public void Whoever_is_named_otherwise_in_another_column_is_not_known(string other, string? expected)
    {
        var read = ReadFacts<AccessRequest<Room>>.Text($"姓名,来访人,事由,进入时间\n张三,{other},谈事,2026-3-10 9:00\n");

        Assert.Equal(expected, read.Only.Subject!.Name);
        Assert.Equal(expected is null ? 1 : 0, read.Problems.Count);
    }

    [Theory]
    [InlineData("时长（秒）,通话时长（分钟）", "60,1", 60)]
    [InlineData("时长（秒）,通话时长（分钟）", "60,2", null)]
    public void A_length_is_compared_in_the_unit_of_its_header(string headers, string cells, int? seconds)
    {
        var read = ReadFacts<AccessRequest<Device>>.Text($"通话人,通话设备,通话时间,通话性质,{headers}\n张三,甲,2026-3-10 9:00,公务,{cells}\n");

        Assert.Equal(seconds, read.Only.Context.Duration?.TotalSeconds);
        Assert.Equal(seconds is null ? 1 : 0, read.Problems.Count);
    }

    [Fact]
    public void A_clause_that_hangs_on_it_is_open()
    {
        using var folder = new TempFolder();
        var path = folder.Write("t.csv", "收/发,序号,标题,电报种类,密级,秘密等级\n收,1,一,明传电报,内部,绝密\n收,2,二,明传电报,内部,内部\n");

        var (code, report) = JiyaoTool.Check(path, "--regulation", "A");

        Assert.Equal(3, code);
        Assert.Equal("""{"id":"A2.f2","compliant":1,"violated":0,"pending":0,"indeterminate":1}""", report.GetProperty("clauses")[0].GetRawText());
    }

    private static DateTimeOffset At(int hour) => new(2026, 3, 10, hour, 0, 0, TimeSpan.FromHours(8));
}
