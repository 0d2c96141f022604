using Bogus;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>A year of what people did with papers and devices, and asked to do.</summary>
internal sealed class ActYear(OfficeStaff staff, Randomizer random, int year)
{
    private readonly DateTime start = new(year, 1, 4, 9, 0, 0);

    public IEnumerable<SampleRegister> Registers() => [Papers(), Scopes(), Readings(), Systems(), Devices(), Accounts(), Connections()];

    private SampleRegister Papers() => new(
        "paper-act",
        "复印摘抄携带登记",
        ["id", "action", "subject", "resource", "level", "at", "isApproved", "approvedAt", "copyNumber"],
        [.. Enumerable.Range(0, 500).Select(Paper)]);

    private object?[] Paper(int i)
    {
        var at = At(i, 500);
        string[] actions = ["复印", "复印", "摘抄", "录制", "复印", "携带外出"];
        var action = actions[i % 6];
        var (approvedAt, copy) = ((DateTime?)at.AddMinutes(-20), action == "复印" ? $"FY{i + 1:000}" : null);
        if (i % 25 == 8) approvedAt = at.AddMinutes(5);
        if (i % 36 == 18) copy = null;
        var isApproved = i % 31 != 5;
        return [$"FZ{i + 1:000}", action, staff.Clerks[i % 4], $"ZT{(i % 400) + 1:0000}", PaperYear.LevelOf(i % 400), at, isApproved, isApproved ? approvedAt : null, copy];
    }

    private SampleRegister Scopes() => new("scope", "知悉范围登记", ["item", "person", "unit", "from", "to"],
    [
        .. Enumerable.Range(0, 200).SelectMany(i => Enumerable.Range(0, 4).Select(n => new object?[]
        {
            $"ZT{i + 1:0000}", i % 40 == 17 && n == 3 ? null : staff.Clerks[n], i % 40 == 17 && n == 3 ? "办公室" : null, start.Date, null,
        })),
    ]);

    private SampleRegister Readings() => new("reading", "阅文登记", ["id", "action", "subject", "resource", "level", "at", "isThroughChannel"],
    [
        .. Enumerable.Range(0, 1_200).Select(i => new object?[]
        {
            $"YW{i + 1:0000}", i % 20 == 11 ? "询问" : "阅看", i % 30 == 12 ? staff.Cadres[0] : staff.Clerks[i % 3], $"ZT{(i % 200) + 1:0000}", PaperYear.LevelOf(i % 200),
            At(i, 1_200), i % 20 == 11 ? i % 40 != 11 : null,
        }),
    ]);

    private SampleRegister Systems() => new("system", "信息系统处理登记", ["id", "subject", "resource", "level", "systemLevel", "at"],
    [
        .. Enumerable.Range(0, 300).Select(i =>
        {
            var level = PaperYear.LevelOf(i % 400);
            return new object?[] { $"XT{i + 1:000}", staff.Clerks[i % 4], $"ZT{(i % 400) + 1:0000}", level, i % 45 == 30 ? "内部" : level, At(i, 300) };
        }),
    ]);

    private SampleRegister Devices() => new(
        "device",
        "涉密设备台账",
        ["id", "name", "kind", "line", "isDutySet", "isInService", "isOnline", "unit", "custodian"],
        [
            ["SB001", "值班电话", "电话", "普通", true, true, false, "机要室", staff.Officers[0]],
            ["SB002", "普通电话", "电话", "普通", false, true, false, "办公室", staff.Clerks[0]],
            .. Enumerable.Range(3, 58).Select(i => new object?[]
            {
                $"SB{i:000}", $"设备{i:000}", random.ArrayElement(["计算机", "传真机", "复印机", "录像机", "机要设备"]), null, false, i % 19 != 5, i % 4 == 0,
                "办公室", i % 19 == 7 ? staff.Retired : i % 19 == 11 ? null : staff.Clerks[i % 4],
            }),
        ]);

    private SampleRegister Accounts() => new("account", "联网账号台账", ["id", "name", "isInUse", "owner"],
        [.. Enumerable.Range(1, 30).Select(i => new object?[] { $"ZH{i:00}", $"qx-user{i:00}", i % 10 != 9, i % 10 == 4 ? staff.Retired : i % 10 == 7 ? null : staff.Clerks[i % 4] })]);

    private SampleRegister Connections() => new("connection", "设备联网记录", ["id", "resource", "kind", "network", "subject", "at"],
    [
        .. Enumerable.Range(0, 120).Select(i => new object?[]
        {
            $"LW{i + 1:000}", i % 3 == 0 ? "机要机" : "办公机", i % 3 == 0 ? "机要设备" : "计算机",
            i % 3 != 0 ? "互联网" : (i % 30) switch { 9 => "互联网", 18 => "政务外网", _ => "专网" }, staff.Officers[i % 8], At(i, 120),
        }),
    ]);

    private DateTime At(int i, int of) => start.Date.AddDays(360.0 * i / of).Date.AddHours(9).AddMinutes(random.Int(0, 480));
}
