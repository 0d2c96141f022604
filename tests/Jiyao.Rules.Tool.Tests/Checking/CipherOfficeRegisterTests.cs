using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Checking;

/// <summary>What follows for regulation B from what its registers lack: a cell, a column, another register.</summary>
public sealed class CipherOfficeRegisterTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("B6.5.c", "事件编号,发现时间,报告时间,立案调查时间", "处理决定", "1,2026-03-10 09:00,2026-03-10 10:00,2026-03-10 11:00", "警告")]
    [InlineData("B6.5.c", "事件编号,发现时间,报告时间,立案调查时间", "处理时间", "1,2026-03-10 09:00,2026-03-10 10:00,2026-03-10 11:00", "2026-04-01")]
    [InlineData("B6.6.c", "定密编号,文件编号,密级,密级标志,知悉范围,承办人,审批人,在权限内", "定密依据", "1,D1,机密,机密★10年,机要室,张三,李四,是", "事项一")]
    [InlineData("B6.6.c", "定密编号,文件编号,密级,密级标志,定密依据,承办人,审批人,在权限内", "知悉范围", "1,D1,机密,机密★10年,事项一,张三,李四,是", "机要室")]
    [InlineData("B6.6.c", "定密编号,文件编号,密级,密级标志,定密依据,知悉范围,审批人,在权限内", "承办人", "1,D1,机密,机密★10年,事项一,机要室,李四,是", "张三")]
    [InlineData("B6.6.c", "定密编号,文件编号,密级,密级标志,定密依据,知悉范围,承办人,在权限内", "审批人", "1,D1,机密,机密★10年,事项一,机要室,张三,是", "李四")]
    [InlineData("B6.6.c", "定密编号,文件编号,密级,定密依据,知悉范围,承办人,审批人,在权限内", "密级标志", "1,D1,机密,事项一,机要室,张三,李四,是", "机密★10年")]
    public void A_blank_says_that_nothing_shows_it_and_a_register_without_the_column_says_nothing(
        string clause, string columns, string column, string cells, string filled)
    {
        Write("register", columns, cells);
        Assert.Equal("indeterminate", Verdict(clause));
        Write("register", $"{columns},{column}", $"{cells},");
        Assert.Equal("violated", Verdict(clause));
        Write("register", $"{columns},{column}", $"{cells},{filled}");
        Assert.Equal("compliant", Verdict(clause));
    }

    [Theory]
    [InlineData("2026-03-10 20:00:00", "compliant")]
    [InlineData("2026-03-10 20:00:01", "violated")]
    [InlineData("2026-03-10 19:55:00", "indeterminate")]
    [InlineData("2026-03-10 20:00", "indeterminate")]
    [InlineData("", "violated")]
    public void One_time_for_a_hand_over_is_that_of_both_and_nobody_left_before_it(string at, string expected)
    {
        Write("handover", "交接编号,规定时间,交班人,接班人,交接时间", $"1,2026-03-10 20:00,张三,李四,{at}");

        Assert.Equal(expected, Verdict("B3.3.a"));
    }

    [Theory]
    [InlineData("2026-03-10 20:00:00", "李四", "compliant")]
    [InlineData("2026-03-10 20:05:00", "李四", "violated")]
    [InlineData("2026-03-10 20:00:00", "王五", "indeterminate")]
    [InlineData("2026-03-11 20:00:00", "李四", "indeterminate")]
    public void When_a_hand_over_was_to_be_the_roster_tells(string at, string incoming, string expected)
    {
        Write("handover", "交接编号,交班人,接班人,交接时间", $"1,张三,{incoming},{at}");
        Write("roster", "班次编号,班次,值班人员,开始时间,结束时间", "1,正班,张三,2026-03-10 08:00,2026-03-10 20:00", "2,正班,李四,2026-03-10 20:00,2026-03-11 08:00");

        Assert.Equal(expected, VerdictOn("handOver", "B3.3.a"));
    }

    [Fact]
    public void A_hand_over_still_to_come_is_pending_and_asks_for_nothing_else()
    {
        Write("handover", "交接编号,规定时间,交班人,接班人,交班签字时间,接班签字时间,未办事项", "1,2026-03-10 20:00,张三,李四,,,");

        Assert.Equal("pending", Verdict("B3.3.a", "2026-03-10 12:00"));
        Assert.Empty(Entries("B3.3.d", "2026-03-10 12:00"));
        Assert.Empty(Entries("B3.3.c", "2026-03-10 12:00"));
    }

    [Theory]
    [InlineData("未办事项")]
    [InlineData("交接事项")]
    public void The_one_column_of_open_items_is_the_list_that_was_handed_over(string column)
    {
        Write("handover", $"交接编号,规定时间,交班人,接班人,交接时间,{column}", "1,2026-03-10 20:00,张三,李四,2026-03-10 20:00:00,T1、T2");

        Assert.Equal("compliant", Verdict("B3.3.d", "2026-12-31", "--option", "HandoverAck=ListedOnly"));
        Assert.Equal(["acknowledgedItems"], Assert.Single(Entries("B3.3.d")).GetProperty("missing").EnumerateArray().Select(path => path.GetString()));
    }

    [Theory]
    [InlineData("2026-03-10 10:00:00", "compliant")]
    [InlineData("2026-03-10 19:59:59", "compliant")]
    [InlineData("2026-03-10 20:00:00", "violated")]
    public void Who_was_on_duty_the_roster_tells_where_no_presence_was_recorded(string at, string expected)
    {
        Write("appointment", "任职编号,姓名,职务,任职时间", "1,张三,干部职工,2020-01-01");
        Write("roster", "班次编号,班次,值班人员,开始时间,结束时间", "1,正班,张三,2026-03-10 08:00,2026-03-10 20:00");
        Write("room", "场所编号,场所名称,场所类别,授权人员", "1,机房一,机房,无");
        Write("entry", "出入编号,姓名,出入类型,场所,进入时间,是否批准,全程陪同,是否紧急", $"1,张三,进入,机房一,{at},,,否");

        Assert.Equal(expected, Verdict("B5.3.b"));
    }

    [Fact]
    public void Presence_that_was_recorded_goes_before_the_roster()
    {
        Write("appointment", "任职编号,姓名,职务,任职时间", "1,张三,干部职工,2020-01-01");
        Write("roster", "班次编号,班次,值班人员,开始时间,结束时间", "1,正班,张三,2026-03-10 08:00,2026-03-10 20:00");
        Write("presence", "记录编号,值班人员,岗位,在岗地点,签到时间,签退时间", "1,张三,正班,机要室,2026-03-10 12:00:00,2026-03-10 20:00:00");
        Write("room", "场所编号,场所名称,场所类别,授权人员", "1,机房一,机房,无");
        Write("entry", "出入编号,姓名,出入类型,场所,进入时间,是否批准,全程陪同,是否紧急", "1,张三,进入,机房一,2026-03-10 10:00:00,,,否");

        Assert.Equal("violated", Verdict("B5.3.b"));
    }

    [Theory]
    [InlineData("2026-01-05 22:00:00", "compliant")]
    [InlineData("2026-01-06 09:00:00", "indeterminate")]
    [InlineData("2026-03-10 10:00:00", "violated")]
    public void Whoever_did_not_sign_off_is_on_duty_as_planned_and_not_for_ever(string at, string expected)
    {
        Write("appointment", "任职编号,姓名,职务,任职时间", "1,张三,干部职工,2020-01-01");
        Write(
            "presence", "记录编号,值班人员,岗位,在岗地点,签到时间,签退时间,应到时间,应离时间",
            "1,张三,正班,机要室,2026-01-05 20:00:00,,2026-01-05 20:00,2026-01-06 08:00",
            "2,李四,正班,机要室,2026-01-07 08:00:00,2026-01-07 20:00:00,,");
        Write("room", "场所编号,场所名称,场所类别,授权人员", "1,机房一,机房,无");
        Write("entry", "出入编号,姓名,出入类型,场所,进入时间,是否批准,全程陪同,是否紧急", $"1,张三,进入,机房一,{at},,,否");
        Write("call", "通话编号,通话人,设备名称,通话时间,通话性质,通话时长,同意人,同意时间", $"1,张三,值班电话,{at},公务,1分钟,,");

        Assert.Equal(expected, Verdict("B5.3.b"));
        Assert.Equal(expected == "compliant" ? [] : [expected], Entries("B3.4.e").Select(entry => entry.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void Where_no_appointments_were_kept_a_record_of_duty_leaves_other_roles_open()
    {
        Write("person", "编号,姓名,部门,涉密等级", "P1,张三,机要室,核心");
        Write("presence", "记录编号,值班人员,岗位,在岗地点,签到时间,签退时间", "1,张三,正班,机要室,2026-03-10 08:00:00,2026-03-10 20:00:00");
        Write("room", "场所编号,场所名称,场所类别,授权人员", "1,机房一,机房,张三");
        Write("entry", "出入编号,姓名,出入类型,场所,进入时间,是否批准,全程陪同,是否紧急", "1,张三,进入,机房一,2026-03-11 10:00:00,,,否");
        Write("observation", "问题编号,发现时间,问题类别,是否违规,当事人", "1,2026-03-11 10:00,桌面整洁,是,张三");

        Assert.Equal("indeterminate", Verdict("B5.3.b"));
        Assert.Equal("indeterminate", Verdict("B6.8.b"));
    }

    [Theory]
    [InlineData(",登记时间", ",", "indeterminate")]
    [InlineData(",登记时间", ",2026-03-10 10:30:00", "compliant")]
    [InlineData(",登记时间,分发时间", ",,2026-03-10 11:00:00", "indeterminate")]
    [InlineData(",分发时间", ",2026-03-10 11:00:00", "indeterminate")]
    [InlineData("", "", "")]
    public void A_row_that_does_not_tell_when_it_was_entered_is_not_passed_over(string headers, string cells, string expected)
    {
        Write("telegram", $"收/发,序号,电报号,收报时间,紧急程度{headers}", $"收,1,A1,2026-03-10 10:00:00,平急{cells}");
        Write("roster", "班次编号,班次,值班人员,开始时间,结束时间", "1,正班,张三,2026-03-10 08:00,2026-03-10 20:00");

        var ofRow = Entries("B4.2.a").Where(entry => entry.GetProperty("id").GetString() == "1").Select(entry => entry.GetProperty("verdict").GetString());
        Assert.Equal(expected.Length == 0 ? [] : [expected], ofRow.Distinct());
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void One_late_receipt_is_one_absence_whichever_registers_tell_whose(bool hasPresence, bool hasRoster)
    {
        Write("telegram", "收/发,序号,电报号,收报时间,紧急程度,回单时间", "收,1,A1,2026-03-10 10:00:00,平急,2026-03-10 10:30:00");
        if (hasPresence) Write("presence", "记录编号,值班人员,岗位,在岗地点,签到时间,签退时间");
        if (hasRoster) Write("roster", "班次编号,班次,值班人员,开始时间,结束时间", "1,正班,张三,2026-03-10 08:00,2026-03-10 20:00");

        Assert.Equal("violated", Verdict("B4.1.b"));
    }

    [Theory]
    [InlineData("无", "violated")]
    [InlineData("T7", "violated")]
    [InlineData("T7、云机发[2026]第008号", "compliant")]
    [InlineData("2", "compliant")]
    [InlineData("某件待复", "indeterminate")]
    [InlineData("", "indeterminate")]
    public void The_register_of_telegrams_tells_what_was_open_beside_the_one_column(string items, string expected)
    {
        Write("handover", "交接编号,规定时间,交班人,接班人,交接时间,未办事项", $"1,2026-03-10 20:00,张三,李四,2026-03-10 20:00:00,{items}");
        Write(
            "telegram",
            "收/发,序号,电报号,收报时间,紧急程度,办结时间,办理结果",
            "收,1,T7,2026-03-10 09:00:00,平急,2026-03-10 12:00:00,已办结",
            "收,2,云机发〔2026〕8号,2026-03-10 10:00:00,平急,2026-03-11 10:00:00,已办结");

        Assert.Equal(expected, Verdict("B3.3.d", "2026-12-31", "--option", "HandoverAck=ListedOnly"));
        Assert.Null(NotEvaluated("B3.3.d"));
    }

    [Fact]
    public void Without_the_register_of_telegrams_the_list_is_judged_by_itself_and_in_part_only()
    {
        Write("handover", "交接编号,规定时间,交班人,接班人,交接时间,未办事项", "1,2026-03-10 20:00,张三,李四,2026-03-10 20:00:00,T7");

        Assert.Equal("compliant", Verdict("B3.3.d", "2026-12-31", "--option", "HandoverAck=ListedOnly"));
        Assert.Equal("partlyNotSupplied", NotEvaluated("B3.3.d"));
    }

    [Theory]
    [InlineData("1,张三,李四,2026-03-10 20:00:00", "compliant")]
    [InlineData("1,李四,张三,2026-03-11 08:00:00", "violated")]
    [InlineData("1,张三,李四,", "indeterminate")]
    public void A_change_on_the_roster_without_a_hand_over_is_told(string handOver, string expected)
    {
        Write("roster", "班次编号,班次,值班人员,开始时间,结束时间", "1,正班,张三,2026-03-10 08:00,2026-03-10 20:00", "2,正班,李四,2026-03-10 20:00,2026-03-11 08:00");
        Write("handover", "交接编号,交班人,接班人,交接时间", handOver);

        Assert.Equal(expected, VerdictOn("shiftChange", "B3.3.a"));
    }

    [Theory]
    [InlineData("李四,副班,2026-03-10 08:00:00,2026-03-10 20:00:00", "violated")]
    [InlineData("李四,正班,2026-03-10 08:00:00,2026-03-10 20:00:00", "indeterminate")]
    [InlineData("张三,正班,2026-03-10 20:05:00,2026-03-10 21:00:00", "violated")]
    [InlineData("张三,正班,2026-03-10 08:00:00,2026-03-10 20:00:00", "compliant")]
    public void Whoever_the_roster_has_and_the_records_of_presence_have_not_stayed_away(string stay, string expected)
    {
        Write("roster", "班次编号,班次,值班人员,开始时间,结束时间", "1,正班,张三,2026-03-10 08:00,2026-03-10 20:00");
        Write("presence", "姓名,班次,签到时间,签退时间", stay);

        Assert.Contains(expected, Entries("B3.3.b").Select(entry => entry.GetProperty("verdict").GetString()));
        Assert.Contains(expected, Entries("B3.3.c").Select(entry => entry.GetProperty("verdict").GetString()));
    }

    [Theory]
    [InlineData("张三,正班", "compliant", "compliant", "compliant")]
    [InlineData("张三,白班", "compliant", "indeterminate", "compliant")]
    [InlineData("张三,巡查", "indeterminate", "indeterminate", "indeterminate")]
    [InlineData("张三,", "indeterminate", "indeterminate", "indeterminate")]
    [InlineData(",正班", "indeterminate", "indeterminate", "indeterminate")]
    [InlineData("待定,正班", "indeterminate", "indeterminate", "indeterminate")]
    [InlineData("空缺,正班", "indeterminate", "indeterminate", "indeterminate")]
    [InlineData("张三、李四,正班", "compliant", "compliant", "compliant")]
    [InlineData("张三,带班领导", "violated", "violated", "violated")]
    [InlineData("张三,值班领导", "violated", "violated", "violated")]
    public void Only_somebody_who_is_named_in_a_post_that_is_known_covers_for_certain(string stay, string anywhere, string noon, string room)
    {
        Write("presence", "姓名,班次,在岗地点,签到时间,签退时间", $"{stay},机要室,2026-03-10 12:00:00,2026-03-10 14:30:00");

        Assert.Equal(anywhere, Verdict("B3.1.a", "2026-03-10 14:30"));
        Assert.Equal(noon, Verdict("B3.2.a", "2026-03-10 14:30"));
        Assert.Equal(room, Verdict("B3.2.c", "2026-03-10 14:30"));
    }

    [Fact]
    public void A_log_that_has_no_column_for_the_post_covers_all_the_same()
    {
        Write("presence", "姓名,在岗地点,签到时间,签退时间", "张三,机要室,2026-03-10 12:00:00,2026-03-10 14:30:00");

        Assert.Equal("compliant", Verdict("B3.1.a", "2026-03-10 14:30"));
        Assert.Equal("compliant", Verdict("B3.2.c", "2026-03-10 14:30"));
    }

    public void Dispose() => folder.Dispose();

    private void Write(string name, params string[] lines) => folder.Write($"{name}.csv", string.Join('\n', lines) + "\n");

    private string? Verdict(string clause, string asOf = "2026-12-31", params string[] options) =>
        Assert.Single(Entries(clause, asOf, options)).GetProperty("verdict").GetString();

    private string? VerdictOn(string kind, string clause) =>
        Assert.Single(Entries(clause), entry => entry.GetProperty("kind").GetString() == kind).GetProperty("verdict").GetString();

    private string? NotEvaluated(string clause)
    {
        var (_, report) = JiyaoTool.Check([folder.Path, "--regulation", "B", "--as-of", "2026-12-31"]);
        return report.GetProperty("notEvaluated").EnumerateArray()
            .Where(one => one.GetProperty("clause").GetString() == clause)
            .Select(one => one.GetProperty("kind").GetString())
            .SingleOrDefault();
    }

    private List<JsonElement> Entries(string clause, string asOf = "2026-12-31", params string[] options)
    {
        var (_, report) = JiyaoTool.Check([folder.Path, "--regulation", "B", "--as-of", asOf, "--include", "compliant", .. options]);
        return [.. report.GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("clause").GetString() == clause)];
    }
}
