namespace Jiyao.Rules.Tool.Registers;

/// <summary>Documents that came and went, and what became of papers.</summary>
internal static class PaperRegisters
{
    /// <summary>收文登记簿: documents that arrived.</summary>
    public static RegisterKind Incoming { get; } = LayoutBinder.Kind<IncomingDocument>("incoming", new("收文登记簿", "documents that arrived"), layout =>
    {
        var id = layout.Number("id", "收文号", "收文编号", "流水号", "序号");
        var number = layout.Text("number", "来文字号", "文号", "发文字号", "原文号");
        var sender = layout.Text("sender", "来文单位", "来文机关", "发文单位");
        var title = layout.Text("title", "文件标题", "标题", "题名", "事由");
        var level = layout.Level("level", "密级", "秘密等级");
        var arrived = layout.Time("arrivedAt", "收文时间", "来文时间");
        var collected = layout.Event("collectedAt", "收集时间");
        var registered = layout.Event("registeredAt", "登记时间");
        var distributed = layout.Event("distributedAt", "分发时间");
        var recipients = layout.People("recipients", "传阅", "阅文人", "分发对象");
        var signed = layout.People("signedForBy", "签收人", "领取人");
        var ended = layout.Event("circulationEndedAt", "传阅完毕时间", "办结时间");
        var returned = layout.Event("returnedAt", "归还时间", "清退时间");
        var filed = layout.Event("filedAt", "归卷时间", "归档时间");
        var filedWith = layout.Person("filedWith", "归档接收人");
        var batch = layout.Text("filingBatch", "归档批次");
        var handler = layout.Person("handler", "承办人", "主办人");
        layout.Unasked("附件", "份数", "份号", "紧急程度", "缓急", "成文日期", "原文日期", "拟办", "拟办意见", "批示", "批办", "承办单位", "承办部门", "主办部门", "办理时限", "限办日期", "时间节点", "处理情况", "办理结果", "归入卷号", "档号", "备注");
        return row => new IncomingDocument
        {
            Source = row.Source,
            Id = id(row),
            Number = number(row),
            Sender = sender(row),
            Title = title(row),
            Level = level(row),
            ArrivedAt = arrived(row),
            CollectedAt = collected(row),
            RegisteredAt = registered(row),
            DistributedAt = distributed(row),
            Recipients = recipients(row),
            SignedForBy = signed(row),
            CirculationEndedAt = ended(row),
            ReturnedAt = returned(row),
            FiledAt = filed(row),
            FiledWith = filedWith(row),
            FilingBatch = batch(row),
            Handler = handler(row),
        };
    });

    /// <summary>发文登记簿: documents that were issued.</summary>
    public static RegisterKind Outgoing { get; } = LayoutBinder.Kind<OutgoingDocument>(
        "outgoing", new("发文登记簿", "documents that were issued"), layout =>
    {
        var id = layout.Number("id", "顺序号", "发文编号", "序号");
        var number = layout.Text("number", "发文字号", "文号");
        var title = layout.Text("title", "文件标题", "标题");
        var level = layout.Level("level", "密级", "秘密等级");
        var signatory = layout.Person("signatory", "签发人");
        var issued = layout.Time("issuedAt", "发文时间", "印发时间");
        var registered = layout.Event("registeredAt", "登记时间");
        var dispatched = layout.Event("dispatchedAt", "寄发时间", "发出时间");
        var recipient = layout.Text("recipient", "发往机关", "受文单位", "主送");
        var signed = layout.Text("signedForBy", "签收人");
        layout.Unasked("附件", "紧急程度", "份数", "印数", "拟稿人", "拟稿单位", "核稿", "抄送", "归卷日期", "归入卷号", "备注");
        return row => new OutgoingDocument
        {
            Source = row.Source,
            Id = id(row),
            Number = number(row),
            Title = title(row),
            Level = level(row),
            Signatory = signatory(row),
            IssuedAt = issued(row),
            RegisteredAt = registered(row),
            DispatchedAt = dispatched(row),
            Recipient = recipient(row),
            SignedForBy = signed(row),
        };
    });

    /// <summary>上级文件清退登记: items from above, to be given back.</summary>
    public static RegisterKind Issued { get; } = LayoutBinder.Kind<IssuedItem>(
        "issued", new("上级文件清退登记", "items from above, to be given back"), layout =>
    {
        var id = layout.Number("id", "清退编号");
        var item = layout.Text("item", "上级文件编号", "文件编号");
        var issuer = layout.Text("issuer", "发文机关", "下发单位");
        var level = layout.Level("level", "密级", "秘密等级");
        var received = layout.Time("receivedAt", "收到时间");
        var due = layout.Event("returnDueAt", "清退期限", "应退时间");
        var returned = layout.Event("returnedAt", "实际清退时间", "清退时间");
        var receipt = layout.Evidence("receiptNumber", "清退回执号", "回执号");
        return row => new IssuedItem
        {
            Source = row.Source,
            Id = id(row),
            Item = item(row),
            Issuer = issuer(row),
            Level = level(row),
            ReceivedAt = received(row),
            ReturnDueAt = due(row),
            ReturnedAt = returned(row),
            ReceiptNumber = receipt(row),
        };
    });

    /// <summary>涉密载体销毁登记: items destroyed.</summary>
    public static RegisterKind Destructions { get; } = LayoutBinder.Kind<Destruction>("destruction", new("涉密载体销毁登记", "items destroyed"), layout =>
    {
        var id = layout.Number("id", "销毁编号");
        var item = layout.Text("item", "载体编号", "文件编号");
        var level = layout.LevelOfItem("level", "密级", "秘密等级");
        var list = layout.Evidence("listNumber", "销毁清单号", "清单号");
        var approved = layout.Event("approvedAt", "销毁批准时间", "批准时间", "审批时间");
        var plant = layout.Flag("isAtDesignatedPlant", "指定单位销毁", "定点销毁");
        var witnesses = layout.People("witnesses", "监销人", "押运监销人");
        var destroyed = layout.Time("destroyedAt", "销毁时间");
        return row => new Destruction
        {
            Source = row.Source,
            Id = id(row),
            Item = item(row),
            Level = level(row, item(row)),
            ListNumber = list(row),
            ApprovedAt = approved(row),
            IsAtDesignatedPlant = plant(row),
            Witnesses = witnesses(row),
            DestroyedAt = destroyed(row),
        };
    });

    /// <summary>定密登记: levels set.</summary>
    public static RegisterKind Classifications { get; } = LayoutBinder.Kind<Classification>("classification", new("定密登记", "levels set"), layout =>
    {
        var id = layout.Number("id", "定密编号");
        var item = layout.Text("item", "文件编号", "事项编号");
        var level = layout.Level("level", "密级", "秘密等级");
        var mark = layout.Entry("mark", "密级标志", "标志");
        var basis = layout.Evidence("basis", "定密依据", "依据");
        var scope = layout.Evidence("scope", "知悉范围");
        var proposer = layout.Doer("proposer", "承办人", "拟定人");
        var approver = layout.Doer("approver", "审批人", "定密责任人");
        var authority = layout.Flag("isWithinAuthority", "在权限内", "权限内");
        var decided = layout.Time("decidedAt", "定密时间");
        return row => new Classification
        {
            Source = row.Source,
            Id = id(row),
            Item = item(row),
            Level = level(row),
            Mark = mark(row),
            Basis = basis(row),
            Scope = scope(row),
            Proposer = proposer(row),
            Approver = approver(row),
            IsWithinAuthority = authority(row),
            DecidedAt = decided(row),
        };
    });
}
