namespace Jiyao.Rules.Tool.Registers;

/// <summary>Rooms, and who went in and was received there.</summary>
internal static class EntryRegisters
{
    /// <summary>场所名册: the rooms and who may enter them.</summary>
    public static RegisterKind Rooms { get; } = LayoutBinder.Kind<Room>("room", new("场所名册", "the rooms and who may enter them"), layout =>
    {
        var id = layout.Number("id", "场所编号");
        var name = layout.Text("name", "场所名称", "房间");
        var kind = layout.Word(OfficeWords.Rooms, "kind", "场所类别");
        var list = layout.People("authorizedPersons", "授权人员", "准入名单");
        return row => new Room
        {
            Id = id(row),
            Source = row.Source,
            Name = name(row),
            Kind = kind(row),
            AuthorizedPersons = list(row)?.Select(person => person.Id ?? person.Name!).ToArray(),
        };
    });

    /// <summary>来访出入登记: entries, and visitors received.</summary>
    public static RegisterKind Entries { get; } = LayoutBinder.Kind<AccessRequest<Room>>(
        "entry", new("来访出入登记", "entries, and visitors received"), layout =>
    {
        var id = layout.Number("id", "出入编号", "登记编号", "序号");
        var day = layout.Day("day", "日期", "来访日期", "登记日期");
        var (subject, visitor) = (layout.OnePerson("subject", "姓名", "来访人", "出入人"), layout.Columns.Count - 1);
        var action = layout.Act(ActWords.Visits, SecrecyAction.Enter, "action", "出入类型");
        var (host, visited) = (layout.OnePerson("host", "被访人", "接待人", "受访人"), layout.Columns.Count - 1);
        var room = layout.Text("resource", "场所", "出入场所", "地点");
        var at = layout.Time(day, "at", "进入时间", "来访时间");
        var approved = layout.Flag("isApproved", "是否批准");
        var approver = layout.Somebody("approvedBy", "批准人");
        var escorted = layout.Flag("isEscorted", "全程陪同");
        var escort = layout.Somebody("escort", "陪同人");
        var emergency = layout.Flag("isEmergency", "是否紧急", "应急");
        layout.Unasked("leftAt", "离开时间");
        layout.Unasked("单位", "所属部门", "职务", "证件号", "事由", "携带物品", "签字", "备注");
        return row =>
        {
            var place = room(row) is { } name ? row.Office.RoomNamed(name) : null;
            var time = at(row) ?? RecordedTime.Illegible;
            var isOfVisitors = row.Cells.Has(visited) || (row.Cells.Has(visitor) && row.Cells.Header(visitor).Contains("来访", StringComparison.Ordinal));
            var (who, act) = Visit.Of(action(row), place?.Kind, subject(row), host(row), time, isOfVisitors);
            return new AccessRequest<Room>
            {
                Id = id(row),
                Source = row.Source,
                Subject = who,
                Action = act!,
                Resource = place,
                At = time,
                Context = new AccessContext
                {
                    IsApproved = approved(row) ?? approver(row),
                    IsEscorted = escorted(row) ?? escort(row),
                    IsEmergency = emergency(row),
                },
            };
        };
    });
}
