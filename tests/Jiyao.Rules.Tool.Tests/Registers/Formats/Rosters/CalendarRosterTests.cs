namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>A month as a calendar says what a plain list of its shifts does.</summary>
public class CalendarRosterTests
{
    private const string Title = "某局2026年3月值班表||||||";
    private const string Week = "星期一|星期二|星期三|星期四|星期五|星期六|星期日";

    // The first five days of March 2026, of which the first is a Sunday.
    private static readonly string[] Plain = RosterText.Both(
        "日期|班次|值班人员", "2026-3-1||张三", "2026-3-2||李四、王五", "2026-3-3||赵六", "2026-3-4||张三", "2026-3-5||李四、王五");

    [Theory]
    [InlineData("1|2|3|4|5||")]
    [InlineData("1日|2日|3日|4日|5日||")]
    [InlineData("1号|2号|3号|4号|5号||")]
    [InlineData("3/1|3/2|3/3|3/4|3/5||")]
    [InlineData("3月1日|3月2日|3月3日|3月4日|3月5日||")]
    [InlineData("2026-03-01|2026-03-02|2026-03-03|2026-03-04|2026-03-05||")]
    [InlineData("１|２|３|４|５||")]
    [InlineData("46082|46083|46084|46085|46086||")]
    [InlineData("1 十三|2\\n十四|3 元宵节|4 十六|5(惊蛰)||")]
    public void Days_may_stand_above_the_names(string days) =>
        Assert.Equal(Plain, RosterText.Both(Title, "日|一|二|三|四|五|六", days, "张三|李四、王五|赵六|张三|李四 王五||"));

    [Theory]
    [InlineData("星期日|星期一|星期二|星期三|星期四|星期五|星期六")]
    [InlineData("周日|周一|周二|周三|周四|周五|周六")]
    [InlineData("星期天|星 期 一|礼拜二|星期三|星期四|星期五|星期六")]
    public void The_week_may_begin_on_any_day_and_the_days_go_by_any_name(string week) =>
        Assert.Equal(Plain, RosterText.Both(Title, week, "1|2|3|4|5||", "张三|李四、王五|赵六|张三|李四\\n王五||"));

    [Theory]
    [InlineData("1\\n张三|2\\n李四、王五|3\\n赵六|4\\n张三|5\\n李四\\n王五||")]
    [InlineData("1日 张三|2日 李四、王五|3日 赵六|4日 张三|5日 李四 王五||")]
    [InlineData("1：张三|2李四、王五|3 赵六|4　张三|5日李四、王五||")]
    public void A_cell_may_hold_the_day_and_the_names(string cells) =>
        Assert.Equal(Plain, RosterText.Both(Title, "日|一|二|三|四|五|六", cells));

    [Fact]
    public void Names_may_stand_in_several_rows_below_a_day() =>
        Assert.Equal(Plain, RosterText.Both(Title, "日|一|二|三|四|五|六", "1|2|3|4|5||", "张三|李四|赵六|张三|李四||", "|王五|||王五||"));

    [Fact]
    public void What_stands_in_front_of_a_row_is_its_shift_and_whoever_leads_it()
    {
        var plain = RosterText.Both(
            "日期|班次|起止时间|值班人员|带班领导", "2026-3-2|白班|8:00-18:00|张三|王局", "2026-3-2|夜班|18:00-次日8:00|李四|王局",
            "2026-3-3|白班|8:00-18:00|赵六|刘局", "2026-3-3|夜班|18:00-次日8:00|孙七|刘局");

        Assert.Equal(plain, RosterText.Both(
            Title, "|" + Week, "|2|3|||||", "白班(8:00-18:00)|张三|赵六|||||", "夜班（18:00－次日8:00）|李四|孙七|||||", "带班|王局|刘局|||||"));
        Assert.Equal(plain, RosterText.Both(
            Title, "班次|" + Week, "日期|2|3|||||", "带班领导|王局|刘局|||||", "白班|张三|赵六|||||", "夜班|李四|孙七|||||", "注：白班8:00-18:00，夜班18:00-次日8:00"));
        Assert.Equal(plain, RosterText.Both(
            Title, Week, "2|3|||||", "带班：王局\\n白班：张三\\n夜班：李四|带班：刘局\\n白班：赵六 夜班：孙七|||||", "白班：8:00-18:00  夜班：18:00-次日8:00"));
    }

    [Fact]
    public void Below_the_leaders_a_row_without_a_word_is_of_those_on_duty_unless_merged_cells_may_have_been_lost()
    {
        string[] rows = [Title, "|" + Week, "|2|3|||||", "带班|王局|刘局|||||", "|张三|李四|||||"];

        Assert.Equal(["2026-03-02 张三 (王局)", "2026-03-03 李四 (刘局)"], RosterText.Book(rows).Facts.Select(RosterText.Told));
        Assert.Equal(["2026-03-02 ? (王局、刘局)"], RosterText.Book(["A4:A5"], Title, "|" + Week, "|2||||||", "带班|王局||||||", "|刘局||||||").Facts.Select(RosterText.Told).Select(told => told.Replace('\n', '、')));
        Assert.Equal([(5L, "张三"), (5L, "李四")], RosterText.Csv(rows).Problems.Select(problem => (problem.Row, problem.Value)));
    }

    [Fact]
    public void Each_shift_keeps_the_row_on_which_its_names_stand()
    {
        var read = RosterText.Csv(Title, Week, "2|3|||||", "张三|李四|||||", "9|10|||||", "王五|赵六|||||");

        Assert.Equal([4L, 4L, 6L, 6L], read.Facts.Select(shift => shift.Source!.Value.Row));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void The_last_days_of_the_month_before_and_the_first_of_the_next_are_theirs() =>
        Assert.Equal(
            ["2026-03-30 张三", "2026-03-31 李四", "2026-04-01 王五", "2026-04-02 赵六", "2026-04-03 张三", "2026-04-06 李四"],
            RosterText.Both("某局2026年4月值班表", "星期一|星期二|星期三|星期四|星期五", "30|31|1|2|3", "张三|李四|王五|赵六|张三", "6||||", "李四||||"));

    [Fact]
    public void A_day_that_the_week_contradicts_is_told_and_not_known()
    {
        var read = RosterText.Csv(Title, Week, "1|2|||||", "张三|李四|||||");

        Assert.All(read.Facts, shift => Assert.Equal(RecordedTime.Illegible, shift.From));
        Assert.Equal(["4 星期一 2026-03-01 星期一", "4 星期二 2026-03-02 星期二"], read.Problems.Select(problem => $"{problem.Row} {problem.Column} {problem.Value}"));
        Assert.All(read.Problems, problem => Assert.Contains("another day of the week", problem.Problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_without_a_name_is_one_of_whom_nothing_is_known() =>
        Assert.Equal(["2026-03-02 张三", "2026-03-03 ?"], RosterText.Both(Title, Week, "2|3|||||", "张三||||||"));

    [Theory]
    [InlineData("春节放假", "names")]
    [InlineData("待定", "names")]
    [InlineData("√", "names")]
    [InlineData("张三1", "names")]
    [InlineData("组长：张三", "names")]
    [InlineData("同上", "same as above")]
    [InlineData("#REF!", "formula")]
    public void A_cell_that_cannot_be_read_is_told(string cell, string fault)
    {
        var problem = Assert.Single(RosterText.Problems(Title, Week, "2|3|||||", $"李四|{cell}|||||"));

        Assert.Equal(["2026-03-02 李四", "2026-03-03 ?"], RosterText.Both(Title, Week, "2|3|||||", $"李四|{cell}|||||"));
        Assert.StartsWith($"4 星期二 {cell}: ", problem, StringComparison.Ordinal);
        Assert.Contains(fault, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("某局2026年3月卫生值日表")]
    [InlineData("2026年3月工作日程")]
    [InlineData("2026年3月值班考勤表")]
    public void A_calendar_of_something_else_is_no_roster(string title) => Assert.Contains(
        "no header recognised", Assert.Throws<Jiyao.Rules.Tool.Registers.RegisterException>(() => RosterText.Csv(title, Week, "2|3|||||", "张三|李四|||||")).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_without_a_day_are_told_and_on_a_day_that_is_not_known()
    {
        Assert.Equal(["2026-03-02 张三", "2026-03-03 李四", "?"], RosterText.Both(Title, Week, "2|3|||||", "张三|李四|王五||||"));
        Assert.StartsWith("4 星期三 王五: no day", Assert.Single(RosterText.Problems(Title, Week, "2|3|||||", "张三|李四|王五||||")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_telephone_number_and_a_holiday_are_no_names() =>
        Assert.Equal(
            ["2026-03-02 张三", "2026-03-02 李四", "2026-03-03 王五"],
            RosterText.Both(Title, Week, "2|3|4||||", "张三 13800000000\\n李四（0571-87650000）|王五|休||||"));

    [Fact]
    public void Cells_merged_over_two_days_are_of_both() => Assert.Equal(
        ["2026-03-07 张三", "2026-03-07 李四", "2026-03-08 张三", "2026-03-08 李四"],
        RosterText.Book(["A1:G1", "F4:G4"], Title, Week, "|||||7|8", "|||||张三、李四|").Facts.Select(RosterText.Told));

    [Fact]
    public void The_dates_of_a_week_may_stand_beside_its_days_or_above_them()
    {
        string[] week = ["2026-03-02 张三", "2026-03-02 王五", "2026-03-03 李四", "2026-03-03 赵六", "2026-03-04 ?", "2026-03-04 ?", "2026-03-05 ?", "2026-03-05 ?", "2026-03-06 ?", "2026-03-06 ?"];
        string[] names = ["白班|张三|李四|||", "夜班|王五|赵六|||"];

        Assert.Equal(week, RosterText.Both([Title, "班次|星期一\\n3月2日|星期二\\n3月3日|星期三(3/4)|周四 3/5|周五（6日）", .. names]));
        Assert.Equal(week.Order(), RosterText.Both([Title, "日期|3/2|3/3|3/4|3/5|3/6", "星期|一|二|三|四|五", .. names]).Order());
    }

    [Fact]
    public void A_row_of_telephones_is_none_of_names() => Assert.Equal(
        ["2026-03-02 张三", "2026-03-03 李四"], RosterText.Both(Title, "|" + Week, "第一周|2|3|||||", "值班人员|张三|李四|||||", "电话|1234|5678|||||"));

    [Fact]
    public void Each_day_may_have_two_cells() => Assert.Equal(
        ["2026-03-02 张三", "2026-03-02 李四", "2026-03-03 王五"],
        RosterText.Both("某局2026年3月值班表", "星期一||星期二||星期三||星期四||星期五|", "2||3||||||", "张三|李四|王五|||||||"));

    [Fact]
    public void Two_months_on_a_sheet_are_two_whether_below_or_beside_each_other()
    {
        string[] both = ["2026-03-02 张三", "2026-03-03 李四", "2026-04-01 王五", "2026-04-02 赵六"];

        Assert.Equal(both, RosterText.Both(Title, Week, "2|3|||||", "张三|李四|||||", "某局2026年4月值班表", Week, "||1|2|||", "||王五|赵六|||"));
        Assert.Equal(both, RosterText.Both(
            "2026年3月值班表||||||||2026年4月值班表||||||", $"{Week}||{Week}", "2|3|||||||||1|2|||", "张三|李四|||||||||王五|赵六|||"));
    }

    [Theory]
    [InlineData("2026年值班表.csv", "3月值班表")]
    [InlineData("2026-03.csv", "值班表")]
    [InlineData("值班表202603.csv", "机要室值班表")]
    [InlineData("a.csv", "二〇二六年三月值班表")]
    public void The_year_and_the_month_may_stand_in_the_name_of_the_file(string file, string title) =>
        Assert.Equal(["2026-03-02 张三", "2026-03-03 李四"], RosterText.Csv(file, [title, Week, "2|3|||||", "张三|李四|||||"]).Facts.Select(RosterText.Told));

    [Theory]
    [InlineData("3月值班表", "2", "没有年份")]
    [InlineData("值班表", "2", "没有年份")]
    [InlineData("值班表（制表日期：2026年2月25日）", "3月2日", "没有年份")]
    [InlineData("2025、2026年3月值班表", "2", "没有年份")]
    [InlineData("2026年值班表", "2", "没有月份")]
    [InlineData("2026年3-4月值班表", "2", "没有月份")]
    public void Without_a_year_or_a_month_nothing_is_guessed(string title, string day, string fault)
    {
        var message = Assert.Throws<Jiyao.Rules.Tool.Registers.RegisterException>(() => RosterText.Csv(title, Week, $"{day}||||||", "张三||||||")).Message;

        Assert.Contains($"register.csv:3: “{day}”{fault}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_may_stand_in_the_name_of_the_sheet()
    {
        using var folder = new TempFolder();
        string[] Row(params string[] cells) => [.. cells.Select(XlsxFile.Text)];
        string[][] Of(string name) => [Row("值班表"), Row(Week.Split('|')), Row("2", "3"), Row(name, "李四")];
        var path = folder.Write("a.xlsx", XlsxFile.Of(false, ("2026年2月", Of("张三")), ("2026年3月", Of("王五"))));

        var registers = Jiyao.Rules.Tool.Registers.Register.OpenAll(path, Jiyao.Rules.Tool.Registers.KindChoice.Of(null));

        Assert.Equal([$"{path}!2026年2月", $"{path}!2026年3月"], registers.Select(register => register.Path));
        Assert.Equal(["2026-02-02 张三", "2026-02-03 李四", "2026-03-02 王五", "2026-03-03 李四"], registers.SelectMany(register => register.Read()).Cast<DutyShift>().Select(RosterText.Told));
        foreach (var register in registers) register.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Days_of_a_workbook_may_be_dates(bool is1904)
    {
        using var folder = new TempFolder();
        string[] days = [.. Enumerable.Range(2, 5).Select(day => XlsxFile.ChineseDay(new(2026, 3, day), is1904))];
        string[] names = [.. Enumerable.Repeat(XlsxFile.Text("张三"), 5)];
        var path = folder.Write("a.xlsx", XlsxFile.Of(is1904, ("值班表", [[.. "一二三四五".Select(day => XlsxFile.Text($"{day}"))], days, names])));

        Assert.Equal(Enumerable.Range(2, 5).Select(day => $"2026-03-0{day} 张三"), ReadFacts<DutyShift>.File(path).Facts.Select(RosterText.Told));
    }
}
