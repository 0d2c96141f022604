namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// What people did with papers and devices, and asked to do. An act that cannot be read is null, so that no rule can take it for
/// something else.
/// </summary>
internal static class ActRegisters
{
    /// <summary>复印摘抄携带登记: copies, excerpts, recordings, papers carried out.</summary>
    public static RegisterKind Papers { get; } = LayoutBinder.Kind<AccessRequest<Document>>(
        "paper-act", new("复印摘抄携带登记", "copies, excerpts, recordings, papers carried out"), layout =>
    {
        var id = layout.Number("id", "办理编号");
        var action = layout.PaperAct(ActWords.Papers, "action", "办理类型", "行为", "事项类别");
        var subject = layout.OnePerson("subject", "办理人", "经办人");
        var item = layout.Text("resource", "载体编号", "文件编号");
        var level = layout.LevelOfItem("level", "密级", "秘密等级");
        var at = layout.Time("at", "办理时间");
        var approval = layout.Approval(["isApproved", "是否批准"], ["approvedAt", "批准时间"]);
        var copy = layout.Evidence("copyNumber", "复印件编号");
        return row =>
        {
            var (isApproved, approvedAt) = approval(row);
            return new AccessRequest<Document>
            {
                Id = id(row),
                Source = row.Source,
                Subject = subject(row),
                Action = action(row)!,
                Resource = Paper(row, item(row), level),
                At = at(row) ?? RecordedTime.Illegible,
                Context = new AccessContext { IsApproved = isApproved, ApprovedAt = approvedAt, CopyNumber = copy(row) },
            };
        };
    }, (office, facts) => office.Copies.Settle(facts));

    /// <summary>阅文登记: what was read, and asked after.</summary>
    public static RegisterKind Readings { get; } = LayoutBinder.Kind<AccessRequest<Document>>(
        "reading", new("阅文登记", "what was read, and asked after"), layout =>
    {
        var id = layout.Number("id", "阅文编号");
        var action = layout.Act(ActWords.Readings, SecrecyAction.Read, "action", "阅文类型");
        var subject = layout.OnePerson("subject", "阅文人", "阅看人");
        var item = layout.Text("resource", "载体编号", "文件编号");
        var level = layout.LevelOfItem("level", "密级", "秘密等级");
        var at = layout.Time("at", "阅文时间", "阅看时间");
        var channel = layout.Flag("isThroughChannel", "经审批渠道");
        return row => new AccessRequest<Document>
        {
            Id = id(row),
            Source = row.Source,
            Subject = subject(row),
            Action = action(row)!,
            Resource = Paper(row, item(row), level),
            At = at(row) ?? RecordedTime.Illegible,
            Context = new AccessContext { IsThroughChannel = channel(row) },
        };
    });

    /// <summary>信息系统处理登记: what was stored or processed in a system.</summary>
    public static RegisterKind Systems { get; } = LayoutBinder.Kind<AccessRequest<Document>>(
        "system", new("信息系统处理登记", "what was stored or processed in a system"), layout =>
    {
        var id = layout.Number("id", "处理编号");
        var subject = layout.OnePerson("subject", "操作人");
        var item = layout.Text("resource", "载体编号", "文件编号");
        var level = layout.LevelOfItem("level", "密级", "秘密等级");
        var system = layout.Level("systemLevel", "系统密级");
        var at = layout.Time("at", "处理时间");
        return row => new AccessRequest<Document>
        {
            Id = id(row),
            Source = row.Source,
            Subject = subject(row),
            Action = SecrecyAction.Process,
            Resource = Paper(row, item(row), level),
            At = at(row) ?? RecordedTime.Illegible,
            Context = new AccessContext { SystemLevel = system(row) },
        };
    });

    /// <summary>设备联网记录: what was connected to which network.</summary>
    public static RegisterKind Connections { get; } = LayoutBinder.Kind<AccessRequest<Device>>(
        "connection", new("设备联网记录", "what was connected to which network"), layout =>
    {
        var id = layout.Number("id", "联网编号");
        var device = layout.Text("resource", "设备名称");
        var kind = layout.KindOfDevice("kind", "设备类别", "类型");
        var network = layout.Word(OfficeWords.Networks, "network", "接入网络", "网络");
        var subject = layout.OnePerson("subject", "操作人");
        var at = layout.Time("at", "联网时间", "接入时间");
        return row => new AccessRequest<Device>
        {
            Id = id(row),
            Source = row.Source,
            Subject = subject(row),
            Action = SecrecyAction.Connect,
            Resource = Device(row, device(row), kind),
            At = at(row) ?? RecordedTime.Illegible,
            Context = new AccessContext { Network = network(row) },
        };
    });

    private static Device? Device(RegisterRow row, string? name, Func<RegisterRow, string?, DeviceKind?> kindOf)
    {
        var kind = kindOf(row, name);
        var listed = name is null ? null : row.Office.DeviceNamed(name);
        return listed is null && kind is null ? null : listed is not null && listed.Kind == kind ? listed : new() { Name = name, Kind = kind };
    }

    private static Document? Paper(RegisterRow row, string? number, Func<RegisterRow, string?, SecrecyLevel?> levelOf)
    {
        var level = levelOf(row, number);
        return number is null && level is null ? null : new() { Id = number, Number = number, Level = level, Scope = row.Office.ScopeOf(number) };
    }
}
