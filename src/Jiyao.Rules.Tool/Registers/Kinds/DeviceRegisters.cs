namespace Jiyao.Rules.Tool.Registers;

/// <summary>Devices and accounts, and those who answer for them.</summary>
internal static class DeviceRegisters
{
    /// <summary>涉密设备台账: the devices.</summary>
    public static RegisterKind Devices { get; } = LayoutBinder.Kind<Device>("device", new("涉密设备台账", "the devices"), layout =>
    {
        var id = layout.Number("id", "保密编号", "固定资产编号", "设备编号");
        var name = layout.Text("name", "设备名称");
        var kind = layout.Word(OfficeWords.Devices, "kind", "设备类别", "类型");
        var line = layout.Word(OfficeWords.Lines, "line", "线路", "线路类别");
        var duty = layout.Flag("isDutySet", "值班设备");
        var service = layout.Word(OfficeWords.Service, "isInService", "使用情况");
        var online = layout.Flag("isOnline", "是否联网");
        var unit = layout.Entry("unit", "单位", "科室", "课题组", "科室/课题组");
        var custodians = layout.Custodians("custodian", "custodians", "责任人");
        layout.Unasked("密级", "连接计算机编号", "产品型号", "设备序列号", "硬盘序列号", "用途", "放置地点", "启用时间", "操作系统", "IP", "MAC", "三合一", "使用人", "批准人", "停用时间", "移交时间", "备注");

        return row => new Device
        {
            Source = row.Source,
            Id = id(row),
            Name = name(row),
            Kind = kind(row),
            Line = line(row),
            IsDutySet = duty(row),
            IsInService = service(row),
            IsOnline = online(row),
            Unit = unit(row),
            Custodians = custodians(row),
        };
    });

    /// <summary>联网账号台账: the accounts with which people go online.</summary>
    public static RegisterKind Accounts { get; } = LayoutBinder.Kind<OnlineAccount>(
        "account", new("联网账号台账", "the accounts with which people go online"), layout =>
    {
        var id = layout.Number("id", "账号编号");
        var name = layout.Text("name", "账号", "账号名称");
        var use = layout.Flag("isInUse", "是否在用");
        var unit = layout.Entry("unit", "责任单位", "单位", "部门");
        var owners = layout.Custodians("owner", "owners", "账号责任人", "责任人");
        return row => new OnlineAccount
        {
            Source = row.Source,
            Id = id(row),
            Name = name(row),
            IsInUse = use(row),
            Unit = unit(row),
            Owners = owners(row),
        };
    });
}
