using Bogus;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>A year of inspections, of what they found, of cleaning, study and statements.</summary>
internal sealed class OversightYear(OfficeStaff staff, Randomizer random, int year)
{
    private static readonly string[] Matters =
    [
        "言语泄密", "打听秘密", "公共场所涉密", "当着无关人员涉密", "档案管理", "办公系统", "情况响应", "副班协助",
        "设备使用", "电报差错", "桌面整洁", "桌面留文件", "内务卫生", "私人通信涉密",
    ];

    private readonly DateTime start = new(year, 1, 1);

    private int Days => DateTime.IsLeapYear(year) ? 366 : 365;

    public IEnumerable<SampleRegister> Registers() =>
        [Inspections(), Observations(), Incidents(), Cleanings(), Learning(), Statements()];

    // Every month but two, and before three of the four major holidays.
    private SampleRegister Inspections() => new("inspection", "保密检查登记", ["id", "at", "inspector", "scope"],
    [
        .. Enumerable.Range(1, 12).Where(month => month is not (6 or 11)).Select(month => (object?[])
            [$"JC{month:00}", new DateTime(year, month, 12, 10, 0, 0), staff.Cadres[month % 3], "全面检查"]),
        ["JC21", new DateTime(year, 2, 13, 10, 0, 0), staff.Cadres[0], "春节前检查"],
        ["JC22", new DateTime(year, 4, 30, 10, 0, 0), staff.Cadres[1], "劳动节前检查"],
    ]);

    private SampleRegister Observations() => new(
        "observation",
        "检查发现问题登记",
        [
            "id", "matter", "isBreach", "foundAt", "inspector", "person", "isPublicPlace", "isApprovedPlace", "isUnattended", "isAfterHours",
            "reportedAt", "remedy", "closedAt", "details",
        ],
        [.. Enumerable.Range(0, 168).Select(Observation)]);

    private object?[] Observation(int i)
    {
        var at = start.AddDays(i * 2.1).Date.AddHours(14);
        var isBreach = i % 3 == 0;
        DateTime? reported = isBreach ? at.AddMinutes(40) : null, closed = isBreach ? at.AddDays(6) : null;
        var remedy = isBreach ? "已当场纠正" : null;
        if (i % 24 == 9) reported = at.AddHours(30);
        if (i % 24 == 15) (remedy, closed) = (null, null);
        if (i % 24 == 21) closed = null;
        return
        [
            $"FX{i + 1:000}", Matters[i % Matters.Length], isBreach, at, staff.Cadres[i % 3], i % 42 == 0 ? staff.Director : staff.Clerks[i % 4],
            false, !isBreach, isBreach, false, reported, remedy, closed, isBreach ? "检查时发现" : "正常",
        ];
    }

    private SampleRegister Incidents() => new(
        "incident",
        "失泄密事件登记",
        ["id", "foundAt", "reportedAt", "investigatedFrom", "decidedAt", "decision"],
        [
            .. Enumerable.Range(0, 8).Select(i =>
            {
                var at = start.AddDays(20 + (i * 40)).AddHours(9);
                DateTime? reported = at.AddHours(i == 2 ? 30 : 3), opened = i == 4 ? null : at.AddHours(i == 5 ? 40 : 5), decided = i == 6 ? null : at.AddDays(15);
                return new object?[] { $"SJ{i + 1:00}", at, reported, opened, decided, decided is null ? null : "通报批评" };
            }),
        ]);

    private SampleRegister Cleanings() => new(
        "cleaning",
        "内务清扫登记",
        ["at", "person", "isWiped", "isVacuumed", "isSwept", "isMopped"],
        [
            .. Enumerable.Range(0, Days).Where(day => day % 90 != 44).Select(day => new object?[]
            {
                start.AddDays(day).AddHours(7.5).AddMinutes(random.Int(0, 40)), staff.Officers[day % 8], true, true, true, day % 60 != 31,
            }),
        ]);

    private SampleRegister Learning() => new("learning", "学习教育培训登记", ["id", "kind", "heldAt", "topic", "attendees"],
    [
        ["XX01", "宣传教育", start.AddDays(40).AddHours(9), "保密宣传", List(staff.Staff)],
        ["XX02", "组织学习", start.AddDays(70).AddHours(9), "上级指示精神", List(staff.Staff.SkipLast(2))],
        ["XX03", "领导学习", start.AddDays(60).AddHours(9), "保密法规", List(staff.LeadingCadres.SkipLast(1))],
        ["XX04", "培训班", start.AddDays(-20).AddHours(9), "保密业务", List(staff.Cadres.SkipLast(1))],
    ]);

    private SampleRegister Statements() => new("statement", "责任制年度报告登记", ["id", "person", "year", "filedAt"],
    [
        .. staff.LeadingCadres.SkipLast(1).Select((name, i) => new object?[] { $"BG{i + 1:00}", name, year, new DateTime(year, 12, 10 + i) }),
    ]);

    private static string List(IEnumerable<string> names) => string.Join('、', names);
}
