namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>A row for each person and a column for each day say what a plain list of its shifts does.</summary>
public class PersonRosterTests
{
    private const string Title = "某局2026年3月排班表";
    private const string Numbers = "1|2|3|4|5|6|7";
    private const string Notes = "白班：8:00-18:00；夜班：18:00-次日8:00";

    private static readonly string[] Plain = RosterText.Both(
        "日期|班次|起止时间|值班人员",
        "2026-3-1|白|8:00-18:00|张三", "2026-3-2|夜|18:00-次日8:00|张三", "2026-3-4|白|8:00-18:00|张三", "2026-3-4|夜|18:00-次日8:00|张三",
        "2026-3-2|白|8:00-18:00|李四", "2026-3-3|白|8:00-18:00|李四");

    private static readonly string[] Rows = ["张三|白|夜|休|白/夜|||", "李四|休|白班|白|年假|/||", Notes];

    [Theory]
    [InlineData("姓名|" + Numbers)]
    [InlineData("姓名\\日期|1日|2日|3日|4日|5日|6日|7日")]
    [InlineData("值班人员|3/1|3/2|3/3|3/4|3/5|3/6|3/7")]
    [InlineData("姓名|2026-3-1|2026-3-2|2026-3-3|2026-3-4|2026-3-5|2026-3-6|2026-3-7")]
    public void The_columns_are_days(string head) => Assert.Equal(Plain, RosterText.Both([Title, head, .. Rows]));

    [Fact]
    public void The_days_of_the_week_may_stand_below_or_above_them()
    {
        Assert.Equal(Plain, RosterText.Both([Title, "姓名|" + Numbers, "|日|一|二|三|四|五|六", .. Rows]));
        Assert.Equal(Plain, RosterText.Both([Title, "姓名|周日|周一|周二|周三|周四|周五|周六", "|" + Numbers, .. Rows]));
    }

    [Fact]
    public void Other_columns_may_stand_beside_them() => Assert.Equal(Plain, RosterText.Both(
        Title, "序号|姓名|部门|日期||||||||备注", "|||" + Numbers + "|合计|", "1|张三|机要室|白|夜|休|白/夜||||3|", "2|李四|机要室|休|白班|白|年假|/|||2|", Notes));

    [Fact]
    public void The_shift_may_stand_beside_the_person() => Assert.Equal(
        ["2026-03-01T08:00+08:00 2026-03-01T18:00+08:00 张三", "2026-03-03T18:00+08:00 2026-03-04T08:00+08:00 张三"],
        RosterText.Both(Title, "姓名|班次|" + Numbers, "张三|白班|√|||||||", "|夜班|||✓|||||", Notes).Where(told => told.Contains("张三", StringComparison.Ordinal)));

    [Fact]
    public void A_row_may_be_of_a_shift_with_names_in_the_cells() => Assert.Equal(
        ["2026-03-01T08:00+08:00 2026-03-01T18:00+08:00 张三", "2026-03-01T08:00+08:00 2026-03-01T18:00+08:00 李四", "2026-03-02T18:00+08:00 2026-03-03T08:00+08:00 王五"],
        RosterText.Both(Title, "班次\\日期|" + Numbers, "白班|张三、李四|休|||||", "夜班|无|王五|||||", Notes).Where(told => !told.Contains('?')));

    // As in a calendar: whoever leads is not on duty himself, and of a blank it is not known who has the shift.
    [Fact]
    public void A_row_may_be_of_the_leaders() => Assert.Equal(
        ["2026-03-01 张三 (王局)", "2026-03-02 ? (刘局)", "2026-03-03 ?"],
        RosterText.Both(Title, "班次|" + Numbers, "带班领导|王局|刘局|||||", "白班|张三||||||").Take(3));

    [Fact]
    public void A_letter_stands_for_what_a_note_says_it_does() => Assert.Equal(
        ["2026-03-01T08:00+08:00 2026-03-01T16:00+08:00 张三", "2026-03-02T16:00+08:00 2026-03-03T00:00+08:00 张三"],
        RosterText.Both(Title, "姓名|" + Numbers, "张三|A|B|休||||", "A：8:00-16:00  B：16:00-24:00"));

    [Fact]
    public void A_tick_is_a_shift_and_the_post_may_be_a_letter() => Assert.Equal(
        ["2026-03-01 张三", "2026-03-02 Principal 张三", "2026-03-03 Deputy 张三", "2026-03-04 Other 张三"],
        RosterText.Both(Title, "姓名|" + Numbers, "张三|√|正|副|带班|||"));

    [Fact]
    public void A_word_that_is_none_of_a_shift_is_told() =>
        Assert.StartsWith("3 2 Q: not a word for a shift", Assert.Single(RosterText.Problems(Title, "姓名|" + Numbers, "张三|白|Q|||||")), StringComparison.Ordinal);

    // Somebody may be on duty on that day.
    [Fact]
    public void Of_a_day_with_such_a_word_it_is_not_known_who_has_it() => Assert.Equal(
        ["2026-03-01 张三", "2026-03-02 ?"], RosterText.Both(Title, "姓名|" + Numbers, "张三|白|Q|||||"));

    [Fact]
    public void A_row_without_a_name_is_told() =>
        Assert.StartsWith("4 1 白: the row has no name", Assert.Single(RosterText.Problems(Title, "姓名|" + Numbers, "张三|白||||||", "|白||||||")), StringComparison.Ordinal);

    [Fact]
    public void The_days_that_a_month_does_not_have_may_be_blank_and_are_told_where_they_are_not()
    {
        var head = "姓名|" + string.Join('|', Enumerable.Range(1, 31));
        var blank = RosterText.Both("2026年2月排班表", head, "张三|白" + string.Concat(Enumerable.Repeat("|", 30)));
        var read = RosterText.Csv("2026年2月排班表", head, "张三|白" + string.Concat(Enumerable.Repeat("|", 28)) + "|夜");

        Assert.Equal(["2026-02-01 张三"], blank);
        Assert.Equal([RecordedTime.Illegible], read.Facts.Skip(1).Select(shift => shift.From!.Value));
        Assert.Equal(("30", "2026-02-30"), (read.Problems[0].Column, read.Problems[0].Value));
    }

    [Fact]
    public void A_table_may_run_over_the_end_of_a_month() => Assert.Equal(
        ["2026-02-26 张三", "2026-03-01 张三", "2026-03-04 张三"],
        RosterText.Both(Title, "姓名|26|27|28|1|2|3|4", "张三|白|||白|||白"));

    [Fact]
    public void Where_nobody_can_tell_which_month_a_day_is_of_nothing_is_guessed()
    {
        var message = Assert.Throws<Jiyao.Rules.Tool.Registers.RegisterException>(
            () => RosterText.Csv("2026年8月排班表", "姓名|29|30|31|1|2|3|4", "张三|白|||白|||白")).Message;

        Assert.Contains("register.csv:2: 从“1”起看不出", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_months_below_each_other_are_two() => Assert.Equal(
        ["2026-03-01 张三", "2026-04-02 张三"],
        RosterText.Both(Title, "姓名|" + Numbers, "张三|白||||||", "某局2026年4月排班表", "姓名|" + Numbers, "张三||夜|||||"));

    [Fact]
    public void Numbers_of_the_columns_of_a_form_are_no_days()
    {
        using var folder = new TempFolder();
        using var register = Jiyao.Rules.Tool.Registers.Register.Open(folder.Write(
            "a.csv", "姓名,单位,职务,电话,证件号码,性别,政治面貌,部门\n甲,1,2,3,4,5,6,7\n张三,某局,科长,,,男,,机要室\n"));

        Assert.Equal("person", register.Kind);
    }
}
