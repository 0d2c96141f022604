namespace Jiyao.Rules.Tool.Registers;

/// <summary>Who there is, what they are, and for which units.</summary>
internal static class PeopleRegisters
{
    /// <summary>涉密人员台账: the people, with their unit and service.</summary>
    public static RegisterKind Persons { get; } = LayoutBinder.Kind<Person>(
        "person", new("涉密人员台账", "the people, with their unit and service"), layout =>
    {
        var id = layout.Number("id", "编号", "人员编号", "工号");
        var name = layout.Text("name", "姓名");
        var unit = layout.Text("unit", "部门", "单位", "所在部门");
        var activeFrom = layout.Time("activeFrom", "入职时间", "到岗时间", "上岗时间");
        var activeTo = layout.Time("activeTo", "离岗时间", "离职时间", "退休时间");
        layout.Unasked("性别", "涉密等级", "政治面貌", "职务", "证件号码", "确定为涉密人员时间", "保密审查", "承诺书", "培训", "复审", "出境审批", "脱密期起", "脱密期止", "备注");
        return row => row.Office.Known(new Person
        {
            Source = row.Source,
            Id = id(row),
            Name = name(row) is { } written ? PersonNames.Plain(written) : null,
            Unit = unit(row),
            ActiveFrom = activeFrom(row),
            ActiveTo = activeTo(row),
        });
    });

    /// <summary>任职登记: appointments and delegations on record.</summary>
    public static RegisterKind Appointments { get; } = LayoutBinder.Kind<Appointment>(
        "appointment", new("任职登记", "appointments and delegations on record"), layout =>
    {
        var id = layout.Number("id", "任职编号");
        var person = layout.OnePerson("person", "姓名", "任职人", "人员");
        var role = layout.Text("role", "职务", "任职", "担任职务");
        var unit = layout.Text("unit", "单位", "任职单位");
        var from = layout.Time("from", "任职时间", "任职起", "起");
        var to = layout.Time("to", "免职时间", "任职止", "止");
        var isFullTime = layout.Word(OfficeWords.FullTime, "isFullTime", "专兼职", "专职");
        var isShared = layout.Flag("isRecordedAsShared", "兼任备案", "兼任已备案");
        return row => new Appointment
        {
            Id = id(row),
            Source = row.Source,
            Person = person(row),
            Role = role(row) is { } name ? OfficeWords.RoleNamed(name) : null,
            Unit = unit(row),
            From = from(row),
            To = to(row),
            IsFullTime = isFullTime(row),
            IsRecordedAsShared = isShared(row),
        };
    });

    /// <summary>单位名册: the units of the district.</summary>
    public static RegisterKind Units { get; } = LayoutBinder.Kind<Unit>("unit", new("单位名册", "the units of the district"), layout =>
    {
        var id = layout.Number("id", "单位编号");
        var name = layout.Text("name", "单位名称", "名称");
        var kind = layout.Word(OfficeWords.Units, "kind", "单位类别", "类别");
        var functions = layout.Word("机要局 保密局 无", OfficeWords.ReadFunctions, "functions", "职能", "承担职能");
        var from = layout.Time("activeFrom", "设立时间");
        var to = layout.Time("activeTo", "撤销时间");
        return row => new Unit
        {
            Source = row.Source,
            Id = id(row),
            Name = name(row),
            Kind = kind(row),
            Functions = functions(row),
            ActiveFrom = from(row),
            ActiveTo = to(row),
        };
    });
}
