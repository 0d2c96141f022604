namespace Jiyao.Rules.Tool.Tests.Registers;

public class RosterTests
{
    [Theory]
    [InlineData("08:00-18:00", "2026-03-10T08:00+08:00", "2026-03-10T18:00+08:00")]
    [InlineData("8:00—18:00", "2026-03-10T08:00+08:00", "2026-03-10T18:00+08:00")]
    [InlineData("8：00～18：00", "2026-03-10T08:00+08:00", "2026-03-10T18:00+08:00")]
    [InlineData("08:00至18:00", "2026-03-10T08:00+08:00", "2026-03-10T18:00+08:00")]
    [InlineData("18:00-次日8:00", "2026-03-10T18:00+08:00", "2026-03-11T08:00+08:00")]
    [InlineData("18:00-8:00", "2026-03-10T18:00+08:00", "2026-03-11T08:00+08:00")]
    [InlineData("8:00-8:00", "2026-03-10T08:00+08:00", "2026-03-11T08:00+08:00")]
    [InlineData("0:00-24:00", "2026-03-10T00:00+08:00", "2026-03-11T00:00+08:00")]
    [InlineData("8时-18时", "2026-03-10T08:00+08:00", "2026-03-10T18:00+08:00")]
    [InlineData("8时至次日8时", "2026-03-10T08:00+08:00", "2026-03-11T08:00+08:00")]
    [InlineData("2026-3-10 8:00-2026-3-11 9:00", "2026-03-10T08:00+08:00", "2026-03-11T09:00+08:00")]
    public void The_times_of_a_shift_may_stand_in_one_cell_beside_its_day(string hours, string from, string to)
    {
        var shift = Read($"日期,星期,班次,值班人员,起止时间\n2026-3-10,二,正班,张三,{hours}\n").Only;

        Assert.Equal((from, to), ($"{shift.From}", $"{shift.To}"));
    }

    [Theory]
    [InlineData("2026-10-01至2026-10-03")]
    [InlineData("10.1-10.3")]
    [InlineData("10月1日-3日")]
    [InlineData("1-3日")]
    [InlineData("1日至3日")]
    public void A_row_may_be_of_several_days(string days) => Assert.Equal(
        ["2026-10-01T08:00+08:00 Principal 张三", "2026-10-02T08:00+08:00 Principal 张三", "2026-10-03T08:00+08:00 Principal 张三",
            "2026-10-01T08:00+08:00 Deputy 李四", "2026-10-02T08:00+08:00 Deputy 李四", "2026-10-03T08:00+08:00 Deputy 李四", "2026-10-04T08:00+08:00 Principal 王五"],
        Both("某局2026年10月值班表||", "日期|班次|值班人员|起止时间", $"{days}|正班|张三|8:00-20:00", "|副班|李四|8:00-20:00", "10月4日|正班|王五|8:00-20:00")
            .Select(shift => $"{shift.From} {shift.Post} {shift.Person!.Name}"));

    [Fact]
    public void The_title_or_the_name_of_the_file_gives_the_year_and_the_month()
    {
        Assert.Equal(["2026-03-01", "2026-03-02"], Both("某局2026年3月值班表|", "日期|班次|值班人员", "1日|正班|张三", "3月2日|正班|李四").Select(shift => $"{shift.From}"));
        Assert.Equal(
            ["2026-03-01", "2026-03-02"],
            RosterText.Csv("值班表2026年3月.csv", ["日期|班次|值班人员", "1|正班|张三", "3/2|正班|李四"]).Facts.Select(shift => $"{shift.From}"));
    }

    // The second 1 may be of April, or another shift of March; a further table may be of another month.
    [Theory]
    [InlineData("某局2026年3月值班表|", "日期|班次|值班人员", "31|正班|张三", "1|正班|李四")]
    [InlineData("值班表|", "日期|班次|值班人员", "1|正班|张三", "2|正班|李四")]
    [InlineData("某局2026年3月值班表|", "日期|班次|值班人员", "1|正班|张三", "某局2026年4月值班表||", "2|正班|李四")]
    public void Days_of_which_nobody_can_tell_the_month_are_told(params string[] rows)
    {
        var read = RosterText.Csv(rows);

        Assert.All(read.Facts, shift => Assert.Equal(RecordedTime.Illegible, shift.From));
        Assert.Equal(2, read.Problems.Count(problem => problem.Column == "日期" && problem.Value is { Length: 1 or 2 }));
    }

    [Fact]
    public void A_day_of_the_week_that_contradicts_the_date_leaves_it_open()
    {
        var read = RosterText.Csv("日期|星期|班次|值班人员", "2026-3-10|二|正班|张三", "2026-3-11|星期四|正班|李四", "2026-3-12|—|正班|王五");

        Assert.Equal(["2026-03-10", "2026-03-12"], read.Facts.Where(shift => shift.From != RecordedTime.Illegible).Select(shift => $"{shift.From}"));
        Assert.Equal((3L, "日期"), (read.Problem.Row, read.Problem.Column));
        Assert.Equal(["4 日期"], RosterText.Csv("某局2026年3月值班表|", "日期|星期|班次|值班人员", "10日|二|正班|张三", "11日|四|正班|李四").Problems.Select(problem => $"{problem.Row} {problem.Column}"));
    }

    [Fact]
    public void Times_that_cannot_be_read_are_listed_and_not_known()
    {
        var read = Read("日期,班次,值班人员,起止时间\n2026-3-10,正班,张三,白天\n");

        Assert.Equal((RecordedTime.Illegible, RecordedTime.Illegible), (read.Only.From!.Value, read.Only.To!.Value));
        Assert.Equal("起止时间", read.Problem.Column);
    }

    [Theory]
    [InlineData("2026-3-45", "08:00-18:00", "日期")]
    [InlineData("3月10日", "08:00-18:00", "日期")]
    [InlineData("#VALUE!", "08:00-18:00", "日期")]
    [InlineData("2026-3-45", "白天", "起止时间")]
    [InlineData("", "08:00-18:00", "起止时间")]
    [InlineData("2026-3-10", "#####", "起止时间")]
    public void The_cell_that_is_to_be_mended_is_the_one_listed(string day, string hours, string column)
    {
        var read = Read($"日期,班次,值班人员,起止时间\n{day},正班,张三,{hours}\n");

        Assert.Equal(column, read.Problem.Column);
        Assert.Equal((RecordedTime.Illegible, RecordedTime.Illegible), (read.Only.From!.Value, read.Only.To!.Value));
    }

    [Fact]
    public void A_day_and_a_shift_that_were_merged_over_several_rows_hold_for_each()
    {
        var read = Read("日期,班次,值班人员,开始时间,结束时间\n2026-3-10,正班,张三,8:00,18:00\n,,李四,8:00,18:00\n2026-3-11,副班,王五,18:00,8:00\n");

        Assert.Equal(["2026-03-10T08:00+08:00", "2026-03-10T08:00+08:00", "2026-03-11T18:00+08:00"], read.Facts.Select(shift => $"{shift.From}"));
        Assert.Equal(["2026-03-10T18:00+08:00", "2026-03-10T18:00+08:00", "2026-03-12T08:00+08:00"], read.Facts.Select(shift => $"{shift.To}"));
        Assert.Equal([DutyPost.Principal, DutyPost.Principal, DutyPost.Deputy], read.Facts.Select(shift => shift.Post));
    }

    [Fact]
    public void Below_a_rejected_row_nothing_is_filled_down() =>
        Assert.Null(Read("日期,班次,值班人员\n2026-3-10,正班,张三\n2026-3-11,正班\n,,李四\n").Facts[1].Post);

    [Fact]
    public void Several_persons_in_a_cell_have_a_shift_each()
    {
        var read = Read("日期,班次,值班人员,起止时间\n2026-3-10,正班,\"张　三、李四\n王五(代)\",8:00-18:00\n");

        Assert.Equal(["张三", "李四", "王五"], read.Facts.Select(shift => shift.Person!.Name));
        Assert.All(read.Facts, shift => Assert.Equal((DutyPost.Principal, 2L), (shift.Post, shift.Source!.Value.Row)));
        Assert.Equal(1, read.Rows);
    }

    [Fact]
    public void The_principal_and_the_deputy_may_have_a_column_each()
    {
        var read = Read("值班日期,带班领导,主班,副班\n2026-3-10,王局,张三,李四、赵六\n");

        Assert.Equal(["张三 Principal", "李四 Deputy", "赵六 Deputy"], read.Facts.Select(shift => $"{shift.Person!.Name} {shift.Post}"));
        Assert.All(read.Facts, shift => Assert.Equal(("2026-03-10", "王局"), ($"{shift.From}", shift.Leader!.Name)));
    }

    [Fact]
    public void A_row_of_which_one_cell_looks_so_is_read() =>
        Assert.Equal(3, Read("日期,主班,副班\n2026-3-10,张三,李四\n制表：王五,赵六,\n").Facts.Count);

    // Read as a row it would be a shift of 审核：赵六 on a day that nobody knows.
    [Theory]
    [InlineData("制表：王五,,审核：赵六")]
    [InlineData(",填表人:王五,")]
    public void The_line_on_which_the_form_is_signed_is_no_shift(string line)
    {
        var read = Read($"日期,主班,副班\n2026-3-10,张三,李四\n{line}\n");

        Assert.Equal(["张三", "李四"], read.Facts.Select(shift => shift.Person!.Name));
        Assert.Empty(read.Problems);
    }

    // A person named 空缺 would be a deputy that there is not.
    [Theory]
    [InlineData("待定")]
    [InlineData("空缺")]
    [InlineData("未定")]
    public void What_says_that_somebody_is_lacking_names_nobody(string deputy)
    {
        var read = Read($"日期,主班,副班\n2026-3-10,张三,{deputy}\n");

        Assert.Equal(["张三 Principal", " Deputy"], read.Facts.Select(shift => $"{shift.Person?.Name} {shift.Post}"));
        Assert.Equal(("副班", deputy), (read.Problem.Column, read.Problem.Value));
    }

    [Theory]
    [InlineData("白班")]
    [InlineData("夜班")]
    [InlineData("早")]
    [InlineData("全天")]
    public void A_shift_of_the_day_says_nothing_of_the_post(string shift)
    {
        var read = Read($"日期,班次,值班人员\n2026-3-10,{shift},张三\n");

        Assert.Empty(read.Problems);
        Assert.Null(read.Only.Post);
    }

    private static ReadFacts<DutyShift> Read(string text)
    {
        var read = ReadFacts<DutyShift>.Text(text);
        Assert.Equal("roster", read.Kind);
        return read;
    }

    private static IReadOnlyList<DutyShift> Both(params string[] rows)
    {
        Assert.Equal(RosterText.Both(rows), RosterText.Csv(rows).Facts.Select(RosterText.Told));
        return RosterText.Csv(rows).Facts;
    }
}
