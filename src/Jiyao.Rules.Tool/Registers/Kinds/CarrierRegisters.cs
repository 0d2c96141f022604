namespace Jiyao.Rules.Tool.Registers;

/// <summary>Where secret items are kept, who has them, and who may.</summary>
internal static class CarrierRegisters
{
    /// <summary>涉密载体台账: the carriers.</summary>
    public static RegisterKind Carriers { get; } = LayoutBinder.Kind<Carrier>("carrier", new("涉密载体台账", "the carriers"), layout =>
    {
        var number = layout.Number("number", "id", "载体编号", "编号", "保密编号", "机要号", "光盘编号");
        var name = layout.Text("name", "载体名称", "名称");
        var level = layout.Level("level", "密级", "秘密等级", "作业密级");
        var isCipher = layout.Flag("isCipher", "是否机要文件", "机要文件");
        var mark = layout.Text("mark", "密级标志", "标志");
        var custodians = layout.Custodians("custodian", "custodians", "责任人", "保管人");
        var place = layout.Text("place", "存放地点", "存放位置");
        var status = layout.Word(OfficeWords.Statuses, "status", "当前状态");
        layout.Unasked("载体类别", "种类", "类型", "保密期限", "知悉范围", "份号", "页数", "制作", "来源", "部门", "借阅", "回收时间", "销毁人", "销毁时间", "到期时间", "审批信息", "备注",
            "制作/来源", "责任人部门", "制作方式", "刻录时间", "文件数量", "申请人", "是否补刻", "用途", "外发接收部门");
        return row =>
        {
            var own = number(row);
            return new Carrier
            {
                Id = own,
                Source = row.Source,
                Number = own,
                Name = name(row),
                Level = level(row),
                IsCipher = isCipher(row),
                Mark = mark(row),
                Custodians = custodians(row),
                Place = place(row),
                Status = status(row),
            };
        };
    });

    /// <summary>存放场所台账: the places where secret items are kept.</summary>
    public static RegisterKind Places { get; } = LayoutBinder.Kind<StoragePlace>(
        "place", new("存放场所台账", "the places where secret items are kept"), layout =>
    {
        var id = layout.Number("id", "场所编号");
        var name = layout.Text("name", "存放地点", "场所名称");
        var kind = layout.Word(OfficeWords.Rooms, "roomKind", "所在房间类别", "房间类别");
        var approved = layout.Flag("isApproved", "已批准", "是否批准");
        var kindOf = layout.Level("class", "核准密级");
        var lockable = layout.Flag("isLockable", "带锁");
        var safe = layout.Flag("isSafe", "保险柜");
        var cipher = layout.Flag("isForCipherPapersOnly", "机要专用");
        var room = layout.Flag("isRoomForDocumentsOnly", "专室");
        return row => new StoragePlace
        {
            Source = row.Source,
            Id = id(row),
            Name = name(row),
            RoomKind = kind(row),
            IsApproved = approved(row),
            Class = kindOf(row),
            IsLockable = lockable(row),
            IsSafe = safe(row),
            IsForCipherPapersOnly = cipher(row),
            IsRoomForDocumentsOnly = room(row),
        };
    });

    /// <summary>文件去向登记: where each item was, and with whom.</summary>
    public static RegisterKind Chain { get; } = LayoutBinder.Kind<Custody>("custody", new("文件去向登记", "where each item was, and with whom"), layout =>
    {
        var id = layout.Number("id", "去向编号");
        var item = layout.Text("item", "载体编号", "文件编号");
        var level = layout.LevelOfItem("level", "密级", "秘密等级");
        var cipher = layout.FlagOfItem(carrier => carrier.IsCipher, "isCipher", "是否机要文件", "机要文件");
        var holder = layout.OnePerson("holder", "持有人");
        var place = layout.Text("place", "所在地点", "去向");
        var kind = layout.Word(OfficeWords.Rooms, "roomKind", "所在房间类别", "房间类别");
        var outside = layout.Flag("isOutsideTheBuilding", "是否出楼", "出楼");
        var registered = layout.Flag("isRegisteredCustodian", "是否登记保管人", "登记保管人");
        var from = layout.Time("from", "起始时间", "开始时间");
        var to = layout.Event("to", "截止时间", "结束时间");
        var due = layout.Event("giveBackDueAt", "应归还时间", "应交回时间");
        return row => new Custody
        {
            Source = row.Source,
            Id = id(row),
            Item = item(row),
            Level = level(row, item(row)),
            IsCipher = cipher(row, item(row)),
            Holder = holder(row),
            Place = place(row),
            RoomKind = kind(row),
            IsOutsideTheBuilding = outside(row),
            IsRegisteredCustodian = registered(row),
            From = from(row),
            To = to(row),
            GiveBackDueAt = due(row),
        };
    });

    /// <summary>借阅登记: items lent and handed on.</summary>
    public static RegisterKind Loans { get; } = LayoutBinder.Kind<Loan>("loan", new("借阅登记", "items lent and handed on"), layout =>
    {
        var id = layout.Number("id", "借阅编号");
        var item = layout.Text("item", "载体编号", "文件编号");
        var level = layout.LevelOfItem("level", "密级", "秘密等级");
        var lender = layout.OnePerson("lender", "出借人", "经手人");
        var borrower = layout.OnePerson("borrower", "借阅人", "借用人");
        var lent = layout.Time("lentAt", "借出时间", "借阅时间");
        var due = layout.Event("dueAt", "应还时间");
        var returned = layout.Event("returnedAt", "归还时间");
        var signedByLender = layout.Flag("isSignedByLender", "出借人签字");
        var signedByBorrower = layout.Flag("isSignedByBorrower", "借阅人签字");
        return row => new Loan
        {
            Source = row.Source,
            Id = id(row),
            Item = item(row),
            Level = level(row, item(row)),
            Lender = lender(row),
            Borrower = borrower(row),
            LentAt = lent(row),
            DueAt = due(row),
            ReturnedAt = returned(row),
            IsSignedByLender = signedByLender(row),
            IsSignedByBorrower = signedByBorrower(row),
        };
    });

    /// <summary>知悉范围登记: who may know an item.</summary>
    public static RegisterKind Scopes { get; } = LayoutBinder.Kind<ScopeEntry>("scope", new("知悉范围登记", "who may know an item"), layout =>
    {
        var item = layout.Text("item", "载体编号", "文件编号", "事项编号");
        var person = layout.OnePerson("person", "知悉人", "人员");
        var unit = layout.Text("unit", "知悉单位", "单位");
        var from = layout.Time("from", "知悉起始时间", "起");
        var to = layout.Time("to", "知悉截止时间", "止");
        return row =>
        {
            var known = person(row);
            return new ScopeEntry(item(row), new(known?.Id, unit(row), from(row), to(row), known?.Name));
        };
    });
}
