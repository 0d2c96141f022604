using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Checking;

/// <summary>What registers of acts call an act, and what of them is judged.</summary>
public sealed class ActRegisterTests : IDisposable
{
    private static readonly string[] Members = ["clause", "verdict", "marks"];

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("手抄", "A2.e1")]
    [InlineData("录音", "A2.e2")]
    [InlineData("拍照", "A2.e2")]
    [InlineData("打印", "A2.e3")]
    [InlineData("扫描", "A2.e3")]
    [InlineData("外带", "A2.e4 B6.4.e")]
    [InlineData("携带出室", "A2.e4")]
    public void An_act_goes_by_many_names(string act, string clauses)
    {
        Write("paper-act", "办理编号,办理类型,办理人,载体编号,密级,办理时间,是否批准,复印件编号", $"1,{act},李明,Z1,机密,2026-03-10 10:00:00,否,C1");

        Assert.Equal(clauses.Split(' ').Select(clause => $"{clause} violated"), Found());
    }

    [Theory]
    [InlineData("借走看看")]
    [InlineData("copied")]
    [InlineData("enter")]
    [InlineData("")]
    public void An_act_that_cannot_be_read_may_be_any(string act)
    {
        Write("paper-act", "办理编号,办理类型,办理人,载体编号,密级,办理时间,是否批准", $"1,{act},李明,Z1,机密,2026-03-10 10:00:00,否");

        Assert.Superset(
            new HashSet<string> { "A2.e1 indeterminate", "A2.e2 indeterminate", "A2.e3 indeterminate", "A2.e4 indeterminate", "B6.4.e indeterminate" },
            Found().ToHashSet());
    }

    [Theory]
    [InlineData("会客,机要室,来客,书记", "B5.3.a violated leader")]
    [InlineData("进入,机要室,来客,张三", "B5.3.a violated")]
    [InlineData("会客,一号机房,来客,书记", "B5.3.b violated")]
    [InlineData("进入,一号机房,来客,张三", "B5.3.b violated")]
    [InlineData("离开,一号机房,来客,", "")]
    public void A_visit_is_the_hosts_act_and_an_entry_the_visitors(string cells, string expected)
    {
        Write("entry", "出入编号,出入类型,场所,姓名,接待人,进入时间,是否紧急", $"1,{cells},2026-03-10 09:00:00,否");
        Write("room", "场所编号,场所名称,场所类别,授权人员", "M1,一号机房,机房,无", "C1,机要室,机要室,无");
        Write("appointment", "任职编号,姓名,职务,任职时间", "1,书记,区委领导,2020-01-01", "2,张三,副班,2030-01-01", "3,来客,主任,2020-01-01");

        Assert.Equal(expected.Length == 0 ? [] : [expected], Found().Where(found => found.StartsWith("B5", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("来访人", "来客", "B5.3.a violated")]
    [InlineData("来访人", "来客、同伴", "B5.3.a indeterminate")]
    [InlineData("来访人", "", "B5.3.a indeterminate")]
    [InlineData("来访人", "换班员", "B5.3.a indeterminate")]
    [InlineData("来访人", "机要员", "")]
    [InlineData("来访人", "值班员", "")]
    [InlineData("接待人,姓名", ",来客", "B5.3.a violated")]
    [InlineData("接待人,姓名", "机要员,来客", "B5.3.a violated")]
    [InlineData("姓名", "来客", "B5.3.a indeterminate")]
    [InlineData("姓名", "", "B5.3.a indeterminate")]
    [InlineData("姓名", "文员", "B5.3.a violated")]
    [InlineData("姓名", "调离者", "B5.3.a violated")]
    [InlineData("姓名", "机要员", "")]
    [InlineData("姓名", "值班员", "")]
    public void Whoever_enters_the_cipher_room_and_does_not_work_there_is_received(string headers, string cells, string expected)
    {
        Write("entry", $"出入编号,出入类型,场所,进入时间,{headers}", $"1,进入,机要室,2026-03-10 09:00:00,{cells}");
        Write("appointment", "任职编号,姓名,职务,任职时间,免职时间", "1,机要员,机要人员,2020-01-01,", "2,文员,干部职工,2020-01-01,", "3,调离者,机要人员,2020-01-01,2026-03-10");
        Write("roster", "班次编号,班次,值班人员,开始时间,结束时间", "1,正班,值班员,2026-03-10 08:00,2026-03-10 20:00", "2,正班,换班员,2026-03-10 20:00,2026-03-11 08:00");

        Assert.Equal(expected.Length == 0 ? [] : [expected], Found().Where(found => found.StartsWith("B5", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("是", "否", "B3.4.d violated")]
    [InlineData("否", "否", "B3.4.d violated")]
    [InlineData("否", "是", "")]
    public void A_set_that_the_ledger_does_not_name_among_the_duty_sets_is_none(string isDutySet, string isOther, string expected)
    {
        Write("device", "设备编号,设备名称,设备类别,值班设备", $"1,一号电话,电话,{isDutySet}", $"2,二号电话,电话,{isOther}");
        Write("call", "通话编号,使用人,设备名称,通话时间,通话时长", "1,李明,一号电话,2026-03-10 09:00:00,11分钟");

        Assert.Equal(expected.Length == 0 ? [] : [expected], Found().Where(found => found.StartsWith("B3.4.d", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("核对报文", "")]
    [InlineData("", "B3.4.d violated")]
    [InlineData("无", "B3.4.d violated")]
    [InlineData("暂无", "B3.4.d violated")]
    [InlineData("N/A", "B3.4.d violated")]
    public void A_reason_that_says_there_is_none_is_none(string reason, string expected)
    {
        Write("device", "设备编号,设备名称,设备类别,值班设备", "1,一号电话,电话,是");
        Write("call", "通话编号,使用人,设备名称,通话时间,通话时长,占线原因", $"1,李明,一号电话,2026-03-10 09:00:00,11分钟,{reason}");

        Assert.Equal(expected.Length == 0 ? [] : [expected], Found().Where(found => found.StartsWith("B3.4.d", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("是否？", "")]
    [InlineData("是", "是否？")]
    public void A_set_of_which_the_ledger_or_the_call_does_not_plainly_say_may_be_a_duty_set(string isDutySet, string ofCall)
    {
        Write("device", "设备编号,设备名称,设备类别,值班设备", $"1,一号电话,电话,{isDutySet}", "2,二号电话,电话,是");
        Write("call", "通话编号,使用人,设备名称,通话时间,通话性质,值班设备", $"1,李明,一号电话,2026-03-10 09:00:00,私人,{ofCall}");

        Assert.Contains("B3.4.c indeterminate", Found());
    }

    [Theory]
    [InlineData("名单内加密线路", false)]
    [InlineData("加密", true)]
    [InlineData("保密电话", true)]
    public void That_a_line_is_encrypted_does_not_put_it_on_the_list(string line, bool isOpen)
    {
        Write("call", "通话编号,使用人,设备名称,通话时间,线路,涉及密级", $"1,李明,一号电话,2026-03-10 09:00:00,{line},机密");

        Assert.Equal(isOpen, Found().Contains("A2.f1 indeterminate"));
    }

    [Fact]
    public void Without_a_register_of_hand_overs_the_principal_at_the_deadline_is_the_one_absent()
    {
        Write("telegram", "收/发,序号,电报号,收报时间,回单时间", "收,1,甲1,2026-03-10 09:00:00,2026-03-10 09:16:00");
        Write("presence", "记录编号,姓名,班次,地点,到岗时间,离岗时间", "1,李四,正班,机要室,2026-03-10 08:00:00,2026-03-10 20:00:00");

        Assert.Contains("B4.1.b violated absentFromPost", Found());
    }

    public void Dispose() => folder.Dispose();

    private void Write(string kind, params string[] lines) => folder.Write($"{kind}.csv", string.Join('\n', lines) + "\n");

    private List<string> Found()
    {
        var (_, report) = JiyaoTool.Check([folder.Path, "--as-of", "2026-12-31"]);
        return
        [
            .. report.GetProperty("entries").EnumerateArray()
                .Select(entry => string.Join(
                    ' ',
                    Members.Select(name => entry.TryGetProperty(name, out var value) ? value.GetString() : null).OfType<string>()))
                .Where(found => !found.StartsWith("B2 ", StringComparison.Ordinal)),
        ];
    }
}
