namespace Jiyao.Rules.Regulations;

/// <summary>Those a clause binds, where they are not the holders of one <see cref="Role"/>.</summary>
internal static class Bearers
{
    public static LocalizedText Bureau { get; } = new("本局", "the bureau");

    public static LocalizedText AllStaff { get; } = new("全体人员", "all staff");

    public static LocalizedText DocumentStaff { get; } = new("文件管理人员", "document staff");

    public static LocalizedText ArchiveStaff { get; } = new("档案管理人员", "archive staff");

    public static LocalizedText Borrowers { get; } = new("保管人、借阅人", "holder and borrower");

    public static LocalizedText Anyone { get; } = new("任何人", "anyone");

    public static LocalizedText DeviceUsers { get; } = new("设备和账号的使用人", "users of devices and accounts");

    public static LocalizedText SystemOwner { get; } = new("系统主管人", "owner of the system");

    public static LocalizedText Holder { get; } = new("持有人", "holder");

    public static LocalizedText HolderOrDocumentStaff { get; } = new("持有人、文件管理人员", "holder and document staff");

    public static LocalizedText Inspector { get; } = new("检查人员", "inspector");

    public static LocalizedText DistrictCommittee { get; } = new("区委", "the district committee");

    public static LocalizedText CipherRoom { get; } = new("机要室", "the cipher room");

    public static LocalizedText BothOfficers { get; } = new("正班、副班", "both duty officers");

    public static LocalizedText BothShifts { get; } = new("交班人、接班人", "outgoing and incoming duty officers");

    public static LocalizedText DutyOfficer { get; } = new("值班人员", "duty officer");

    public static LocalizedText OutgoingShift { get; } = new("交班人", "outgoing duty officer");

    public static LocalizedText NotOnDuty { get; } = new("不当班的人", "anyone not on duty");

    public static LocalizedText Handler { get; } = new("值班人员、经办人", "duty officer and handler");

    public static LocalizedText UnrelatedPersons { get; } = new("无关人员", "persons with no business there");

    public static LocalizedText ExemptLeaders { get; } =
        new("区委领导、分管副主任", "district committee leaders and the deputy director in charge");

    public static LocalizedText Office { get; } = new("本单位", "the office");

    public static LocalizedText LeadersAndCustodian { get; } = new("领导、保管人", "leaders and the custodian");

    public static LocalizedText ClassificationOfficer { get; } = new("定密责任人", "classification officer");

    public static LocalizedText District { get; } = new("区", "the district");

    public static LocalizedText LeadingCadres { get; } = new("领导干部", "leading cadres");
}
