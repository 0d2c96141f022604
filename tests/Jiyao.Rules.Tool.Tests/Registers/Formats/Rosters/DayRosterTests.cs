namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>A row for each day and a column for each shift say what a plain list of its shifts does.</summary>
public class DayRosterTests
{
    private const string Title = "某局2026年3月值班表";

    private static readonly string[] Plain = RosterText.Both(
        "日期|班次|起止时间|值班人员|带班领导",
        "2026-3-1|白班|8:00-18:00|张三、李四|王局", "2026-3-1|夜班|18:00-次日8:00|王五|王局",
        "2026-3-2|白班|8:00-18:00|赵六|刘局", "2026-3-2|夜班|18:00-次日8:00|张三|刘局");

    [Theory]
    [InlineData("日期|星期|白班(8:00-18:00)|夜班(18:00-次日8:00)|带班领导", "2026-3-1|日|张三、李四|王五|王局", "2026-3-2|一|赵六|张三|刘局")]
    [InlineData("日期|星期|白班8:00-18:00|夜班18:00-次日8:00|带班领导", "3月1日|星期日|张三 李四|王五|王局", "3月2日|星期一|赵六|张三|刘局")]
    [InlineData("日期|带班|白班\\n8:00-18:00|夜班\\n18:00-次日8:00", "1|王局|张三\\n李四|王五", "2|刘局|赵六|张三")]
    [InlineData("日期/班次|白班值班人员（8:00-18:00）|夜班值班人员（18:00-次日8:00）|带班领导", "1日|张三、李四|王五|王局", "2日|赵六|张三|刘局")]
    [InlineData("值班日期|值班人员（白班8:00-18:00）|值班人员（夜班18:00-次日8:00）|带班领导", "3/1|张三、李四|王五|王局", "3/2|赵六|张三|刘局")]
    public void The_columns_name_the_shifts(string head, string first, string second) => Assert.Equal(Plain, RosterText.Both(Title, head, first, second));

    [Theory]
    [InlineData("日期|值班人员||带班领导", "|白班|夜班|", "3月1日|张三、李四|王五|王局", "3月2日|赵六|张三|刘局")]
    [InlineData("日期|白班|夜班|带班领导", "|8:00-18:00|18:00-次日8:00|", "3月1日|张三、李四|王五|王局", "3月2日|赵六|张三|刘局")]
    [InlineData("日期|白班||夜班|带班领导", "3月1日|张三|李四|王五|王局", "3月2日|赵六||张三|刘局", "")]
    public void Their_head_may_have_two_rows_and_stand_over_two_columns(params string[] rows) =>
        Assert.Equal(Plain, RosterText.Both([Title, .. rows, "备注：白班时间8:00-18:00，夜班时间18:00-次日8:00"]));

    [Theory]
    [InlineData("1-2日")]
    [InlineData("1日至2日")]
    [InlineData("3.1-3.2")]
    [InlineData("3月1日—2日")]
    [InlineData("2026-3-1至2026-3-2")]
    [InlineData("2026年3月1日－2日")]
    public void A_row_may_be_of_several_days(string days) => Assert.Equal(
        ["2026-03-01 张三", "2026-03-01 王五", "2026-03-02 张三", "2026-03-02 王五", "2026-03-03 李四", "2026-03-03 赵六"],
        RosterText.Both(Title, "日期|白班|夜班", $"{days}|张三|王五", "3月3日|李四|赵六"));

    [Fact]
    public void Several_days_go_on_into_the_next_month_or_year()
    {
        Assert.Equal(
            ["2026-02-28 张三", "2026-03-01 张三"], RosterText.Both("某局2026年2月值班表", "日期|白班", "2月28日至3月1日|张三"));
        Assert.Equal(
            ["2026-12-31 张三", "2027-01-01 张三"], RosterText.Both("某局2026年12月值班表", "日期|白班", "12.31-1.1|张三"));
        Assert.Equal(
            ["2026-03-31 张三", "2026-04-01 李四", "2026-04-02 李四"], RosterText.Both(Title, "日期|白班", "31日|张三", "1-2日|李四"));
    }

    [Theory]
    [InlineData("1-3")]
    [InlineData("3-1日")]
    [InlineData("1日至4月3日")]
    [InlineData("2月28日至3月32日")]
    [InlineData("1日、3日")]
    public void Days_of_which_nobody_can_tell_which_they_are_are_told(string days)
    {
        Assert.Contains($"日期 {days}: ", Assert.Single(RosterText.Problems(Title, "日期|白班", $"{days}|张三")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shift_may_have_a_principal_and_a_deputy() => Assert.Equal(
        RosterText.Both(
            "日期|班次|起止时间|值班人员", "2026-3-1|正班|8:00-18:00|张三", "2026-3-1|副班|8:00-18:00|李四", "2026-3-1|正班|18:00-次日8:00|王五"),
        RosterText.Both(Title, "日期|白班(8:00-18:00)||夜班(18:00-次日8:00)|", "|正班|副班|正班|副班", "1|张三|李四|王五|"));

    [Fact]
    public void The_hours_of_a_post_may_stand_in_its_head() => Assert.Equal(
        RosterText.Both("日期|班次|起止时间|值班人员", "2026-3-1|正班|8:00-次日8:00|张三", "2026-3-1|副班|8:00-18:00|李四"),
        RosterText.Both("日期|正班(8:00-次日8:00)|副班（8:00-18:00）", "2026-3-1|张三|李四"));

    [Fact]
    public void Hours_in_a_head_that_cannot_be_read_are_told() =>
        Assert.Equal(["2 白班(8点多-18点) 8点多-18点: not readable as a time: write it like 2026-03-10 09:00"], RosterText.Problems("日期|白班(8点多-18点)", "2026-3-1|张三"));

    [Fact]
    public void Of_two_hours_in_the_notes_nobody_can_tell_which_hold() =>
        Assert.Contains("8:00-18:00 / 8:30-17:30", Assert.Single(RosterText.Problems("日期|白班", "2026-3-1|张三", "注：夏季白班8:00-18:00，冬季白班8:30-17:30".Replace("季", "季：", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void A_blank_shift_is_one_of_whom_nothing_is_known_and_a_blank_post_one_that_nobody_has() => Assert.Equal(
        ["2026-03-01 张三", "2026-03-01 ?", "2026-03-02 ?", "2026-03-02 王五", "2026-03-02 Deputy 李四"],
        RosterText.Both("日期|白班|夜班|副班", "2026-3-1|张三||", "2026-3-2||王五|李四", "2026-3-3|休|—|"));

    [Fact]
    public void The_same_as_above_is_what_stands_above_in_the_column() => Assert.Equal(
        ["2026-03-01 张三", "2026-03-01 李四", "2026-03-02 张三", "2026-03-02 王五", "2026-03-03 张三", "2026-03-03 赵六"],
        RosterText.Both("日期|白班|夜班", "2026-3-1|张三|李四", "2026-3-2|同上|王五", "2026-3-3|〃|赵六"));

    [Fact]
    public void Names_merged_over_several_days_are_of_each() => Assert.Equal(
        ["2026-03-01 张三", "2026-03-01 李四", "2026-03-02 张三", "2026-03-02 王五"],
        RosterText.Book(["B2:B3"], "日期|白班|夜班", "2026-3-1|张三|李四", "2026-3-2||王五").Facts.Select(RosterText.Told));

    [Fact]
    public void A_day_merged_over_several_rows_is_of_each() => Assert.Equal(
        ["2026-03-01 张三", "2026-03-01 李四", "2026-03-01 王五", "2026-03-01 赵六"],
        RosterText.Both("日期|白班|夜班", "2026-3-1|张三|李四", "|王五|赵六"));

    [Fact]
    public void A_day_of_the_week_that_contradicts_the_date_is_told() => Assert.Equal(
        ["2 日期 2026-03-01 星期一: the date is another day of the week: check it"], RosterText.Problems("日期|星期|白班", "2026-3-1|一|张三"));

    [Fact]
    public void A_day_that_cannot_be_read_is_told_and_its_shift_kept()
    {
        var read = RosterText.Csv(Title, "日期|白班", "1-3|张三", "2026-2-30|李四", "4|王五");

        Assert.Equal(["张三", "李四", "王五"], read.Facts.Select(shift => shift.Person!.Name));
        Assert.Equal(["3 日期 1-3", "4 日期 2026-02-30"], read.Problems.Select(problem => $"{problem.Row} {problem.Column} {problem.Value}"));
    }

    [Fact]
    public void What_is_printed_around_the_table_is_none_of_it() => Assert.Equal(
        ["2026-03-01 张三", "2026-03-02 李四"],
        RosterText.Both(Title, "单位：某局", "日期|白班|备注", "1|张三|", Title, "日期|白班|备注", "2|李四|", "合计|2|", "制表：王五|审核：赵六|"));

    [Fact]
    public void In_december_the_first_of_january_is_one_of_the_next_year() => Assert.Equal(
        ["2026-12-31 张三", "2027-01-01 李四"], RosterText.Both("2026年12月值班表", "日期|白班", "12月31日|张三", "1月1日|李四"));

    [Fact]
    public void Without_a_year_nothing_is_guessed()
    {
        var message = Assert.Throws<Jiyao.Rules.Tool.Registers.RegisterException>(() => RosterText.Csv("日期|白班|夜班", "3月1日|张三|李四")).Message;

        Assert.Contains("register.csv:2: “3月1日”没有年份", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_none_of_a_roster_is_named()
    {
        using var folder = new TempFolder();
        using var register = Jiyao.Rules.Tool.Registers.Register.Open(folder.Write("a.csv", "日期,白班,心情,电话\n2026-3-1,张三,好,1\n"));

        Assert.Equal(["心情"], register.UnknownHeaders);
    }

    [Theory]
    [InlineData("日期,班次,值班人员\n2026-3-1,白班,张三\n")]
    [InlineData("值班日期,带班领导,主班,副班\n2026-3-1,王局,张三,\n")]
    public void A_plain_list_stays_one(string text)
    {
        var read = ReadFacts<DutyShift>.Text(text);

        Assert.Equal(("张三", 2L), (read.Only.Person!.Name, read.Only.Source!.Value.Row));
    }
}
