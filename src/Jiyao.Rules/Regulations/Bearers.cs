namespace Jiyao.Rules.Regulations;

/// <summary>
/// Those a clause binds, where they are not the holders of one <see cref="Role"/>. Fields, since each property would be compiled on the way
/// to the first decision.
/// </summary>
internal static class Bearers
{
    public static readonly LocalizedText Bureau = new("本局", "the bureau");

    public static readonly LocalizedText AllStaff = new("全体人员", "all staff");

    public static readonly LocalizedText DocumentStaff = new("文件管理人员", "document staff");

    public static readonly LocalizedText ArchiveStaff = new("档案管理人员", "archive staff");

    public static readonly LocalizedText Borrowers = new("保管人、借阅人", "holder and borrower");

    public static readonly LocalizedText Anyone = new("任何人", "anyone");

    public static readonly LocalizedText DeviceUsers = new("设备和账号的使用人", "users of devices and accounts");

    public static readonly LocalizedText SystemOwner = new("系统主管人", "owner of the system");

    public static readonly LocalizedText Holder = new("持有人", "holder");

    public static readonly LocalizedText HolderOrDocumentStaff = new("持有人、文件管理人员", "holder and document staff");

    public static readonly LocalizedText Inspector = new("检查人员", "inspector");

    public static readonly LocalizedText DistrictCommittee = new("区委", "the district committee");

    public static readonly LocalizedText CipherRoom = new("机要室", "the cipher room");

    public static readonly LocalizedText BothOfficers = new("正班、副班", "both duty officers");

    public static readonly LocalizedText BothShifts = new("交班人、接班人", "outgoing and incoming duty officers");

    public static readonly LocalizedText DutyOfficer = new("值班人员", "duty officer");

    public static readonly LocalizedText OutgoingShift = new("交班人", "outgoing duty officer");

    public static readonly LocalizedText NotOnDuty = new("不当班的人", "anyone not on duty");

    public static readonly LocalizedText Handler = new("值班人员、经办人", "duty officer and handler");

    public static readonly LocalizedText UnrelatedPersons = new("无关人员", "persons with no business there");

    public static readonly LocalizedText ExemptLeaders =
        new("区委领导、分管副主任", "district committee leaders and the deputy director in charge");

    public static readonly LocalizedText Office = new("本单位", "the office");

    public static readonly LocalizedText LeadersAndCustodian = new("领导、保管人", "leaders and the custodian");

    public static readonly LocalizedText ClassificationOfficer = new("定密责任人", "classification officer");

    public static readonly LocalizedText District = new("区", "the district");

    public static readonly LocalizedText LeadingCadres = new("领导干部", "leading cadres");
}
