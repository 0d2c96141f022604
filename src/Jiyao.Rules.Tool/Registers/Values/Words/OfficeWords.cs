namespace Jiyao.Rules.Tool.Registers;

/// <summary>The words of registers for people, places, devices and acts.</summary>
internal static class OfficeWords
{
    public static Vocabulary<UnitKind> Units { get; } = new(
        "区直部门 乡镇 其他",
        (UnitKind.DistrictDepartment, ["districtDepartment", "区直部门", "区直单位", "部门"]),
        (UnitKind.Township, ["township", "乡镇", "镇", "乡", "街道", "乡镇街道"]),
        (UnitKind.Other, ["other", "其他"]));

    public static Vocabulary<DutyPost> Posts { get; } = new(
        "正班 副班 其他",
        (DutyPost.Principal, ["principal", "正班", "主班"]),
        (DutyPost.Deputy, ["deputy", "副班"]),
        (DutyPost.Other, ["other", "其他", "负责人", "带班", "带班领导", "值班领导"]));

    /// <summary>A post; 白班 and 夜班 are shifts that say nothing of it.</summary>
    public static Reading<DutyPost> ReadPost(string text) => IsShiftOfDay(text) ? default(Reading<DutyPost>) : Posts.Read(text);

    /// <summary>Whether a word is that of a shift by its part of the day.</summary>
    public static bool IsShiftOfDay(string text) =>
        BareText.Of(text).TrimEnd('班') is "白" or "夜" or "早" or "中" or "晚" or "日" or "午" or "全天" or "24小时" or "昼" or "大夜" or "小夜" or "前夜" or "后夜"
            or "上午" or "下午" or "白天" or "夜间" or "晚上";

    public static Vocabulary<PresencePlace> Presence { get; } = new(
        "机要室 楼内 外出",
        (PresencePlace.Room, ["room", "机要室", "室内", "在室"]),
        (PresencePlace.Building, ["building", "楼内", "在楼"]),
        (PresencePlace.Elsewhere, ["elsewhere", "外出", "楼外"]));

    public static Vocabulary<RoomKind> Rooms { get; } = new(
        "机要室 机房 文件室 领导办公室 办公室 公共场所",
        (RoomKind.CipherRoom, ["cipherRoom", "机要室"]),
        (RoomKind.MachineRoom, ["machineRoom", "机房"]),
        (RoomKind.DocumentRoom, ["documentRoom", "文件室", "机要文件室", "保密室", "档案室"]),
        (RoomKind.LeaderOffice, ["leaderOffice", "领导办公室"]),
        (RoomKind.Office, ["office", "办公室"]),
        (RoomKind.PublicPlace, ["publicPlace", "公共场所"]));

    public static Vocabulary<DeviceKind> Devices { get; } = new(
        "机要设备 电话 计算机 传真机 复印机 录像机",
        (DeviceKind.CipherEquipment, ["cipherEquipment", "机要设备", "机要通信设备", "密码设备", "密码机"]),
        (DeviceKind.Telephone, ["telephone", "电话", "电话机"]),
        (DeviceKind.Computer, ["computer", "计算机", "电脑", "微机", "台式机", "便携机", "笔记本"]),
        (DeviceKind.Fax, ["fax", "传真机"]),
        (DeviceKind.Copier, ["copier", "复印机", "打印机", "扫描仪", "一体机"]),
        (DeviceKind.Recorder, ["recorder", "录像机", "摄像机", "照相机", "录音笔"]));

    public static Vocabulary<LineKind> Lines { get; } = new("名单内加密线路 普通 手机 公用电话", LineWords.Meanings);

    public static Vocabulary<NetworkKind> Networks { get; } = new(
        "互联网 其他公共网络 政务外网 专网",
        (NetworkKind.Internet, ["internet", "互联网", "因特网", "外网"]),
        (NetworkKind.OtherPublic, ["otherPublic", "其他公共网络"]),
        (NetworkKind.GovernmentExtranet, ["governmentExtranet", "政务外网"]),
        (NetworkKind.Isolated, ["isolated", "专网", "隔离网络", "内网"]));

    public static Vocabulary<CarrierStatus> Statuses { get; } = new(
        "在用 借出 已归还 待销毁 已销毁",
        (CarrierStatus.InUse, ["inUse", "在用"]),
        (CarrierStatus.Lent, ["lent", "借出"]),
        (CarrierStatus.Returned, ["returned", "已归还", "归还"]),
        (CarrierStatus.AwaitingDestruction, ["awaitingDestruction", "待销毁"]),
        (CarrierStatus.Destroyed, ["destroyed", "已销毁", "销毁"]));

    /// <summary>Whether a device is in service, by what the ledger says of its use.</summary>
    public static Vocabulary<bool> Service { get; } = new(
        "在用 停用 维修 报废 销毁",
        (true, ["在用", "启用", "使用", "是", "true"]),
        (false, ["停用", "维修", "报废", "销毁", "已报废", "否", "false"]));

    public static Vocabulary<ObservedMatter> Matters { get; } = new(
        "言语泄密 打听秘密 公共场所涉密 当着无关人员涉密 档案管理 办公系统 情况响应 副班协助 设备使用 电报差错 桌面整洁 桌面留文件 内务卫生 私人通信涉密 普通电话涉密 密件存放 值班电话聊天 其他",
        (ObservedMatter.Speech, ["speech", "言语泄密"]),
        (ObservedMatter.Enquiry, ["enquiry", "打听秘密"]),
        (ObservedMatter.PublicPlace, ["publicPlace", "公共场所涉密"]),
        (ObservedMatter.Outsiders, ["outsiders", "当着无关人员涉密"]),
        (ObservedMatter.ArchiveControl, ["archiveControl", "档案管理"]),
        (ObservedMatter.OfficeSystem, ["officeSystem", "办公系统"]),
        (ObservedMatter.Response, ["response", "情况响应"]),
        (ObservedMatter.DeputyAssistance, ["deputyAssistance", "副班协助"]),
        (ObservedMatter.EquipmentUse, ["equipmentUse", "设备使用"]),
        (ObservedMatter.TelegramError, ["telegramError", "电报差错"]),
        (ObservedMatter.DeskTidiness, ["deskTidiness", "桌面整洁"]),
        (ObservedMatter.PapersOnDesk, ["papersOnDesk", "桌面留文件"]),
        (ObservedMatter.Housekeeping, ["housekeeping", "内务卫生"]),
        (ObservedMatter.PrivateCorrespondence, ["privateCorrespondence", "私人通信涉密"]),
        (ObservedMatter.PublicTelephone, ["publicTelephone", "普通电话涉密"]),
        (ObservedMatter.Storage, ["storage", "密件存放"]),
        (ObservedMatter.DutyTelephone, ["dutyTelephone", "值班电话聊天"]),
        (ObservedMatter.Other, ["other", "其他"]));

    public static Vocabulary<LearningKind> Learning { get; } = new(
        "宣传教育 组织学习 领导学习 培训班",
        (LearningKind.Education, ["education", "宣传教育"]),
        (LearningKind.StaffStudy, ["staffStudy", "组织学习"]),
        (LearningKind.LeaderStudy, ["leaderStudy", "领导学习"]),
        (LearningKind.CadreTraining, ["cadreTraining", "培训班", "业务培训"]));

    /// <summary>Whether a call was private.</summary>
    public static Vocabulary<bool> Privacy { get; } = new(
        "公务 私人", (true, ["私人", "私事", "聊天", "是", "true"]), (false, ["公务", "公事", "否", "false"]));

    /// <summary>Whether an officer serves full-time.</summary>
    public static Vocabulary<bool> FullTime { get; } = new("专职 兼职", (true, ["专职", "是", "true"]), (false, ["兼职", "否", "false"]));

    /// <summary>Whether what the line recorded is the sending of a receipt.</summary>
    public static Vocabulary<bool> LineEvents { get; } = new(
        "回单 收报 发报", (true, ["回单", "回执", "receipt"]), (false, ["收报", "发报", "reception", "dispatch"]));

    /// <summary>The bodies a unit is, parted by 、; 无: none.</summary>
    public static Reading<UnitFunctions> ReadFunctions(string text)
    {
        if (CellMarks.IsNone(text)) return UnitFunctions.None;
        var functions = UnitFunctions.None;
        foreach (var name in ListText.Read(text))
        {
            if (Bodies.Read(name) is not { Value: { } body }) return CellFaults.Word("机要局 保密局 无");
            functions |= body;
        }

        return functions;
    }

    private static readonly Vocabulary<UnitFunctions> Bodies = new(
        "机要局 保密局",
        (UnitFunctions.CipherBureau, ["cipherBureau", "机要局"]),
        (UnitFunctions.SecrecyBureau, ["secrecyBureau", "保密局", "国家保密局"]),
        (UnitFunctions.None, ["none"]));

    /// <summary>The role of that name; one that the library does not name is one that an author added.</summary>
    public static Role RoleNamed(string name) =>
        Role.WellKnown.FirstOrDefault(role => role.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || role.Label.Zh == name)
        ?? new(name, new(name, name));
}
