namespace Jiyao.Rules.Tool.Tests.Registers;

public class EntryTests
{
    [Fact]
    public void The_day_of_an_entry_may_stand_in_a_column_that_is_merged()
    {
        var read = Read("日期,姓名,单位,事由,接待人,进入时间,离开时间\n2026-3-10,张三,局,谈事,李四,9:00,10:00\n,王五,局,谈事,李四,9:30,10:00\n");

        Assert.Empty(read.Problems);
        Assert.Equal(["2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00"], read.Facts.Select(entry => $"{entry.At}"));
    }

    [Fact]
    public void To_leave_is_not_to_enter() =>
        Assert.Equal(
            ["enter", "leave", "receiveVisitor"],
            Read("日期,姓名,事由,出入类型,进入时间\n2026-3-10,张三,a,进入,9:00\n2026-3-10,张三,a,离开,9:30\n2026-3-10,张三,a,会客,9:40\n")
                .Facts.Select(entry => entry.Action.Name));

    [Theory]
    [InlineData("李四", true)]
    [InlineData("无", false)]
    [InlineData("/", false)]
    [InlineData("", null)]
    public void Nobody_is_an_answer_and_a_blank_is_none(string cell, bool? expected)
    {
        var context = Read($"姓名,事由,进入时间,陪同人,批准人\n张三,谈事,2026-3-10 9:00,{cell},{cell}\n").Only.Context;

        Assert.Equal((expected, expected), (context.IsEscorted, context.IsApproved));
    }

    [Fact]
    public void Of_several_who_came_together_nobody_can_tell_who_is_meant()
    {
        var read = Read("姓名,事由,进入时间\n张三、李四,谈事,2026-3-10 9:00\n");

        Assert.Null(read.Only.Subject!.Name);
        Assert.Equal("姓名", read.Problem.Column);
    }

    private static ReadFacts<AccessRequest<Room>> Read(string text) => ReadFacts<AccessRequest<Room>>.Text(text);
}
