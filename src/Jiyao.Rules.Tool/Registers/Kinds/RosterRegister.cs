namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// 值班表: the shifts as planned. A row names one person or several, or the principal and the deputy in columns of their own; its times
/// stand in two cells, or in one, or are only the day.
/// </summary>
internal static class RosterRegister
{
    public static RegisterKind Kind { get; } = LayoutBinder.KindOfMany<DutyShift>("roster", new("值班表", "the shifts as planned"), layout =>
    {
        var id = layout.Number("id", "班次编号", "序号");
        var people = layout.PersonsEach("person", "值班人员", "值班人", "值班员");
        var principals = layout.PersonsEach("principal", "正班", "主班", "正班人员", "主班人员");
        var deputies = layout.PersonsEach("deputy", "副班", "副班人员");
        var post = layout.DutyPost("post", "班次", "岗位").Post;
        var day = layout.Day("day", "日期", "值班日期");
        var hours = layout.Shift(day, "hours", "起止时间", "值班时间", "时段");
        var from = layout.Time(day, "from", "开始时间", "值班开始时间");
        var to = layout.ShiftEnd(day, "to", "结束时间", "值班结束时间");
        var leader = layout.Person("leader", "带班领导");
        layout.Unasked("星期", "电话", "备注");
        return row =>
        {
            var (written, chief, number) = (hours(row), leader(row), id(row));
            var begin = written?.From ?? from(row);
            var (end, common) = (written?.To ?? to(row, begin), post(row));
            DutyShift Shift(Person? person, DutyPost? of) => new()
            {
                Source = row.Source,
                Id = number,
                Person = person,
                Post = of,
                From = begin,
                To = end,
                Leader = chief,
            };
            DutyShift[] shifts =
            [
                .. people(row).Select(person => Shift(person, common)),
                .. principals(row).Select(person => Shift(person, DutyPost.Principal)),
                .. deputies(row).Select(person => Shift(person, DutyPost.Deputy)),
            ];
            return shifts.Length > 0 ? shifts : [Shift(null, common)];
        };
    });
}
