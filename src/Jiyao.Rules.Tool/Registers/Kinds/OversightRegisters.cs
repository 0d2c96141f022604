namespace Jiyao.Rules.Tool.Registers;

/// <summary>What was inspected, found, cleaned, learnt and stated.</summary>
internal static class OversightRegisters
{
    /// <summary>保密检查登记: inspections.</summary>
    public static RegisterKind Inspections { get; } = LayoutBinder.Kind<Inspection>("inspection", new("保密检查登记", "inspections"), layout =>
    {
        var id = layout.Number("id", "检查编号");
        var at = layout.Time("at", "检查时间");
        var inspector = layout.Person("inspector", "检查人");
        var scope = layout.Text("scope", "检查范围", "检查内容");
        return row => new Inspection
        {
            Source = row.Source,
            Id = id(row),
            At = at(row),
            Inspector = inspector(row),
            Scope = scope(row),
        };
    });

    /// <summary>检查发现问题登记: what inspectors found, good or bad.</summary>
    public static RegisterKind Observations { get; } = LayoutBinder.Kind<Observation>(
        "observation", new("检查发现问题登记", "what inspectors found, good or bad"), layout =>
    {
        var id = layout.Number("id", "问题编号", "发现编号");
        var matter = layout.Word(OfficeWords.Matters, "matter", "问题类别", "检查事项");
        var breach = layout.Flag("isBreach", "是否违规", "是否存在问题");
        var found = layout.Time("foundAt", "发现时间");
        var inspector = layout.Person("inspector", "检查人", "发现人");
        var person = layout.Doer("person", "涉及人员", "当事人");
        var openPlace = layout.Flag("isPublicPlace", "是否公共场所");
        var approved = layout.Flag("isApprovedPlace", "是否批准场所");
        var unattended = layout.Flag("isUnattended", "无人在场");
        var after = layout.Flag("isAfterHours", "下班后");
        var reported = layout.Event("reportedAt", "问题报告时间", "报告时间");
        var remedy = layout.Evidence("remedy", "补救措施", "整改措施");
        var closed = layout.Event("closedAt", "整改完成时间");
        var details = layout.Text("details", "问题描述");
        return row => new Observation
        {
            Source = row.Source,
            Id = id(row),
            Matter = matter(row),
            IsBreach = breach(row),
            FoundAt = found(row),
            Inspector = inspector(row),
            Person = person(row),
            IsPublicPlace = openPlace(row),
            IsApprovedPlace = approved(row),
            IsUnattended = unattended(row),
            IsAfterHours = after(row),
            ReportedAt = reported(row),
            Remedy = remedy(row),
            ClosedAt = closed(row),
            Details = details(row),
        };
    });

    /// <summary>失泄密事件登记: losses and leaks.</summary>
    public static RegisterKind Incidents { get; } = LayoutBinder.Kind<Incident>("incident", new("失泄密事件登记", "losses and leaks"), layout =>
    {
        var id = layout.Number("id", "事件编号");
        var found = layout.Time("foundAt", "发现时间");
        var reported = layout.Event("reportedAt", "报告时间", "上报时间");
        var investigated = layout.Event("investigatedFrom", "立案调查时间", "调查时间");
        var decision = layout.Evidence("decision", "处理决定", "处理结果");
        var decided = layout.Event(row => decision(row) is null ? RecordedTime.Illegible : null, "decidedAt", "处理时间", "处理决定时间");
        return row => new Incident
        {
            Source = row.Source,
            Id = id(row),
            FoundAt = found(row),
            ReportedAt = reported(row),
            InvestigatedFrom = investigated(row),
            DecidedAt = decided(row),
            Decision = decision(row),
        };
    });

    /// <summary>内务清扫登记: cleanings.</summary>
    public static RegisterKind Cleanings { get; } = LayoutBinder.Kind<Cleaning>("cleaning", new("内务清扫登记", "cleanings"), layout =>
    {
        var id = layout.Number("id", "清扫编号");
        var at = layout.Time("at", "清扫时间");
        var person = layout.Person("person", "清扫人");
        var wiped = layout.Flag("isWiped", "抹");
        var vacuumed = layout.Flag("isVacuumed", "吸");
        var swept = layout.Flag("isSwept", "扫");
        var mopped = layout.Flag("isMopped", "拖");
        return row => new Cleaning
        {
            Source = row.Source,
            Id = id(row),
            At = at(row),
            Person = person(row),
            IsWiped = wiped(row),
            IsVacuumed = vacuumed(row),
            IsSwept = swept(row),
            IsMopped = mopped(row),
        };
    });

    /// <summary>学习教育培训登记: education, study, training.</summary>
    public static RegisterKind Learning { get; } = LayoutBinder.Kind<LearningEvent>(
        "learning", new("学习教育培训登记", "education, study, training"), layout =>
    {
        var id = layout.Number("id", "活动编号");
        var kind = layout.Word(OfficeWords.Learning, "kind", "活动类别");
        var held = layout.Time("heldAt", "活动时间");
        var topic = layout.Text("topic", "活动主题", "主题");
        var attendees = layout.People("attendees", "参加人员", "参加人");
        return row => new LearningEvent
        {
            Source = row.Source,
            Id = id(row),
            Kind = kind(row),
            HeldAt = held(row),
            Topic = topic(row),
            Attendees = attendees(row),
        };
    });

    /// <summary>责任制年度报告登记: leaders' yearly statements.</summary>
    public static RegisterKind Statements { get; } = LayoutBinder.Kind<YearlyStatement>(
        "statement", new("责任制年度报告登记", "leaders' yearly statements"), layout =>
    {
        var id = layout.Number("id", "报告编号");
        var person = layout.Person("person", "报告人");
        var year = layout.Year("year", "报告年度", "年度");
        var filed = layout.Event("filedAt", "提交时间");
        return row => new YearlyStatement
        {
            Source = row.Source,
            Id = id(row),
            Person = person(row),
            Year = year(row),
            FiledAt = filed(row),
        };
    });

    /// <summary>线路日志: what the line itself recorded of telegrams.</summary>
    public static RegisterKind LineLog { get; } = LayoutBinder.Kind<LineEvent>(
        "line-log", new("线路日志", "what the line itself recorded of telegrams"), layout =>
    {
        var number = layout.Text("number", "电报号");
        var receipt = layout.Word(OfficeWords.LineEvents, "event", "线路事件", "事件");
        var at = layout.Time("at", "线路时间", "日志时间");
        return row => new LineEvent
        {
            Source = row.Source,
            Id = number(row),
            Number = number(row),
            IsReceipt = receipt(row),
            At = at(row),
        };
    });
}
