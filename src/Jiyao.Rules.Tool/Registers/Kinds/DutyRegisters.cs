namespace Jiyao.Rules.Tool.Registers;

/// <summary>Who was to be on duty, who was, and what happened there.</summary>
internal static class DutyRegisters
{
    /// <summary>值班表: the shifts as planned.</summary>
    public static RegisterKind Roster { get; } = RosterRegister.Kind;

    /// <summary>在岗记录: the stays on duty as they were.</summary>
    public static RegisterKind Presence { get; } = LayoutBinder.Kind<DutyPresence>(
        "presence", new("在岗记录", "the stays on duty as they were"), layout =>
    {
        var id = layout.Number("id", "记录编号");
        var person = layout.OnePerson("person", "姓名", "值班人员", "在岗人");
        var (post, isPostInDoubt) = layout.DutyPost("post", "班次", "岗位");
        var place = layout.Word(OfficeWords.Presence, "place", "在岗地点", "地点");
        var from = layout.Time("from", "到岗时间", "签到时间");
        var to = layout.Event("to", "离岗时间", "签退时间");
        var plannedFrom = layout.Time("plannedFrom", "应到时间");
        var plannedTo = layout.Time("plannedTo", "应离时间");
        return row => new DutyPresence
        {
            Source = row.Source,
            Id = id(row),
            Person = person(row),
            Post = post(row),
            IsPostInDoubt = isPostInDoubt(row),
            Place = place(row),
            From = from(row),
            To = to(row),
            PlannedFrom = plannedFrom(row),
            PlannedTo = plannedTo(row),
        };
    });

    /// <summary>交接班记录: hand-overs between shifts.</summary>
    public static RegisterKind HandOvers { get; } = LayoutBinder.Kind<HandOver>("handover", new("交接班记录", "hand-overs between shifts"), layout =>
    {
        var id = layout.Number("id", "交接编号", "序号");
        var plannedAt = layout.Time("plannedAt", "规定时间", "规定交接时间");
        var outgoing = layout.Person("outgoing", "交班人", "交班人员");
        var incoming = layout.Person("incoming", "接班人", "接班人员");
        var together = layout.Event("handedOverAt", "交接时间");
        var outgoingAt = layout.Event(row => NotBefore(together(row)), "outgoingSignedAt", "交班签字时间", "交班时间");
        var incomingAt = layout.Event(together, "incomingSignedAt", "接班签字时间", "接班时间");
        var (open, listed) = layout.TwinLists(["openItems", "未办事项"], ["listedItems", "已列事项", "交接事项"]);
        var acknowledged = layout.List("acknowledgedItems", "已确认事项", "接班确认事项");
        layout.Unasked("值班班组", "班次", "设备情况", "交接状态", "备注");
        return row => new HandOver
        {
            Source = row.Source,
            Id = id(row),
            PlannedAt = plannedAt(row) ?? row.Office.BeginOfShift(incoming(row), incomingAt(row)),
            Outgoing = outgoing(row),
            Incoming = incoming(row),
            OutgoingSignedAt = outgoingAt(row),
            IncomingSignedAt = incomingAt(row),
            OpenItems = open(row),
            ListedItems = listed(row),
            AcknowledgedItems = acknowledged(row),
        };
    });

    // Where one time is written for the hand-over, whoever went off duty signed off then or later.
    private static RecordedTime? NotBefore(RecordedTime? handedOver) => handedOver is { Precision: not TimePrecision.Illegible } at
        ? RecordedTime.Between(at.Latest, DateTimeOffset.MaxValue)
        : handedOver;

    /// <summary>线路故障记录: when lines or equipment did not work.</summary>
    public static RegisterKind Outages { get; } = LayoutBinder.Kind<LineOutage>(
        "outage", new("线路故障记录", "when lines or equipment did not work"), layout =>
    {
        var id = layout.Number("id", "故障编号");
        var device = layout.Text("device", "故障设备", "设备", "线路");
        var started = layout.Time("startedAt", "故障时间", "发生时间");
        var reported = layout.Event("reportedAt", "故障报告时间", "报告时间");
        var restored = layout.Event("restoredAt", "恢复时间", "修复时间");
        return row => new LineOutage
        {
            Source = row.Source,
            Id = id(row),
            Device = device(row),
            StartedAt = started(row),
            ReportedAt = reported(row),
            RestoredAt = restored(row),
        };
    });

    /// <summary>值班电话使用记录: calls, and who let whom make them.</summary>
    public static RegisterKind Calls { get; } = LayoutBinder.Kind<AccessRequest<Device>>(
        "call", new("值班电话使用记录", "calls, and who let whom make them"), layout =>
    {
        var id = layout.Number("id", "通话编号");
        var subject = layout.OnePerson("subject", "通话人", "使用人");
        var device = layout.Text("device", "设备名称", "话机", "使用设备");
        var at = layout.Time("at", "通话时间", "通话开始时间");
        var isPrivate = layout.Word(OfficeWords.Privacy, "isPrivate", "通话性质");
        var duration = layout.Span("duration", "通话时长", "时长");
        var reason = layout.Evidence("reason", "占线原因", "事由");
        var consentBy = layout.Person("consentBy", "同意人", "批准人");
        var consentAt = layout.Time("consentAt", "同意时间", "批准时间");
        var level = layout.Level("subjectLevel", "涉及密级", "内容密级");
        var line = layout.Word(OfficeWords.Lines, "line", "线路", "线路类别");
        var duty = layout.FlagOr("isDutySet", "值班设备");
        return row =>
        {
            var known = device(row) is { } name ? row.Office.DeviceNamed(name) : null;
            return new AccessRequest<Device>
            {
                Id = id(row),
                Source = row.Source,
                Subject = subject(row),
                Action = SecrecyAction.Call,
                Resource = new Device
                {
                    Id = known?.Id,
                    Name = known?.Name,
                    Kind = known?.Kind ?? DeviceKind.Telephone,
                    Line = line(row) ?? known?.Line,
                    IsDutySet = duty(row, row.Office.IsDutySet(known)),
                },
                At = at(row) ?? RecordedTime.Illegible,
                Context = new AccessContext
                {
                    IsPrivate = isPrivate(row),
                    Duration = duration(row),
                    Reason = reason(row),
                    ConsentBy = consentBy(row),
                    ConsentAt = consentAt(row),
                    SubjectLevel = level(row),
                },
            };
        };
    });
}
