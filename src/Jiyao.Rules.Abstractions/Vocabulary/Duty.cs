namespace Jiyao.Rules;

/// <summary>What an obligation asks for. An open set: an author adds a duty by constructing it.</summary>
/// <param name="name">The name in camelCase, as it stands in answers and reports.</param>
/// <param name="label">What people call it.</param>
public sealed class Duty(string name, LocalizedText label) : Term(name, label)
{
    /// <summary>Be on duty (clause B3.1.a).</summary>
    public static Duty BeOnDuty { get; } = new("beOnDuty", new("昼夜在岗", "be on duty round the clock"));

    /// <summary>Be present as principal at noon and in the evening (clause B3.2.a).</summary>
    public static Duty CoverNoonAndEvening { get; } = new("coverNoonAndEvening", new("正班值守中午和晚间", "cover noon and evening as principal"));

    /// <summary>Have a deputy in each shift (clause B3.2.b).</summary>
    public static Duty AssignDeputy { get; } = new("assignDeputy", new("每班安排副班", "have a deputy in the shift"));

    /// <summary>Keep the room manned (clause B3.2.c).</summary>
    public static Duty KeepRoomManned { get; } = new("keepRoomManned", new("机要室不离人", "keep the room manned"));

    /// <summary>Sign on (clause B3.3.a).</summary>
    public static Duty SignOn { get; } = new("signOn", new("准时接班", "sign on in time"));

    /// <summary>Hand the shift over on record (clause B3.3.a).</summary>
    public static Duty HandShiftOver { get; } = new("handShiftOver", new("办理交接班", "hand the shift over"));

    /// <summary>Stay until relieved (clause B3.3.a).</summary>
    public static Duty StayUntilRelieved { get; } = new("stayUntilRelieved", new("接班前不离岗", "stay until relieved"));

    /// <summary>Hand over every open item (clause B3.3.d).</summary>
    public static Duty HandItemsOver { get; } = new("handItemsOver", new("交接未办事项", "hand over every open item"));

    /// <summary>Report an outage (clause B3.4.b).</summary>
    public static Duty ReportOutage { get; } = new("reportOutage", new("报告线路故障", "report the outage"));

    /// <summary>Collect a document (clause A3.a1).</summary>
    public static Duty CollectDocument { get; } = new("collectDocument", new("收集文件", "collect the document"));

    /// <summary>Register a document (clause A3.a2).</summary>
    public static Duty RegisterDocument { get; } = new("registerDocument", new("登记文件", "register the document"));

    /// <summary>Distribute a document (clause A3.a3).</summary>
    public static Duty DistributeDocument { get; } = new("distributeDocument", new("分发文件", "distribute the document"));

    /// <summary>Know where an item is at every instant (clause A3.a4).</summary>
    public static Duty KnowWhereabouts { get; } = new("knowWhereabouts", new("掌握文件去向", "know where the item is"));

    /// <summary>Give back an item lent (clause A3.c).</summary>
    public static Duty GiveBackLoan { get; } = new("giveBackLoan", new("按期归还借阅件", "give the item back"));

    /// <summary>Go through the steps in their order (clause A3.d).</summary>
    public static Duty FollowProcedure { get; } = new("followProcedure", new("按程序流转", "follow the procedure"));

    /// <summary>Hand a document over for filing (clause A3.e).</summary>
    public static Duty FileDocument { get; } = new("fileDocument", new("移交归档", "hand the document over for filing"));

    /// <summary>File a year in one batch (clause A3.e).</summary>
    public static Duty FileInOneBatch { get; } = new("fileInOneBatch", new("一年一批归档", "file the year in one batch"));

    /// <summary>Keep an item at a protected place (clause A5.a).</summary>
    public static Duty StoreProtected { get; } = new("storeProtected", new("存放于受保护处所", "keep the item at a protected place"));

    /// <summary>Give back an item from above (clause A5.b).</summary>
    public static Duty ReturnItem { get; } = new("returnItem", new("清退上级文件", "give the item back to its issuer"));

    /// <summary>Destroy by the rules (clause A5.c).</summary>
    public static Duty DestroyByTheRules { get; } = new("destroyByTheRules", new("按规定销毁", "destroy it by the rules"));

    /// <summary>Keep cipher documents in a room of their own (clause B6.4.b).</summary>
    public static Duty KeepInDocumentRoom { get; } = new("keepInDocumentRoom", new("专室存放", "keep it in the document room"));

    /// <summary>Keep cipher documents in a cabinet of their own (clause B6.4.c).</summary>
    public static Duty KeepInOwnCabinet { get; } = new("keepInOwnCabinet", new("专柜存放", "keep it in a cabinet of its own"));

    /// <summary>Set a level by the law (clause B6.6.c).</summary>
    public static Duty ClassifyByTheLaw { get; } = new("classifyByTheLaw", new("依法定密", "set the level by the law"));

    /// <summary>Send the sender of a telegram a receipt (clause B4.1.a).</summary>
    public static Duty SendReceipt { get; } = new("sendReceipt", new("发出回单", "send the receipt"));

    /// <summary>Number telegrams without a gap (clause B4.2.a).</summary>
    public static Duty NumberUnbroken { get; } = new("numberUnbroken", new("登记序号连续", "number telegrams without a gap"));

    /// <summary>Enter a telegram in the register (clause B4.2.a).</summary>
    public static Duty RegisterTelegram { get; } = new("registerTelegram", new("登记电报", "enter the telegram in the register"));

    /// <summary>Fill every required column of the register row (clause B4.2.b).</summary>
    public static Duty FillColumns { get; } = new("fillColumns", new("填全登记栏目", "fill every required column"));

    /// <summary>Report to the head of the cipher room (clause B4.3.a).</summary>
    public static Duty ReportToHead { get; } = new("reportToHead", new("报告机要室负责人", "report to the head of the cipher room"));

    /// <summary>Direct the handling in person (clause B4.3.b).</summary>
    public static Duty DirectInPerson { get; } = new("directInPerson", new("负责人坐镇指挥", "direct the handling in person"));

    /// <summary>Begin handling (clause B4.4.d).</summary>
    public static Duty BeginHandling { get; } = new("beginHandling", new("开始办理", "begin handling"));

    /// <summary>Finish handling, the result recorded (clauses B4.4.a to B4.4.d).</summary>
    public static Duty CompleteHandling { get; } = new("completeHandling", new("办结", "finish handling"));

    /// <summary>Leave some record of handling (clause B4.4.e).</summary>
    public static Duty RecordHandling { get; } = new("recordHandling", new("留下办理记录", "record that it was handled"));

    /// <summary>Enter a copy into the ledger under a number of its own (clause A2.e3).</summary>
    public static Duty EnterCopyIntoLedger { get; } = new("enterCopyIntoLedger", new("复印件编号入账", "enter the copy into the ledger"));

    /// <summary>Have one person answer for a device or account that goes online (clause A4.a).</summary>
    public static Duty HaveResponsiblePerson { get; } =
        new("haveResponsiblePerson", new("责任到人", "have exactly one responsible person"));

    /// <summary>Have one person in charge of a machine (clause A4.c).</summary>
    public static Duty HaveCustodian { get; } = new("haveCustodian", new("专人管理", "have exactly one custodian"));

    /// <summary>Inspect secrecy work around a holiday (clause A6.a).</summary>
    public static Duty InspectForHoliday { get; } = new("inspectForHoliday", new("节日保密检查", "inspect for the holiday"));

    /// <summary>Report a problem that was found (clause A6.b).</summary>
    public static Duty ReportProblem { get; } = new("reportProblem", new("上报发现的问题", "report the problem found"));

    /// <summary>Remedy a problem that was found (clause A6.c).</summary>
    public static Duty RemedyProblem { get; } = new("remedyProblem", new("对发现的问题采取补救措施", "remedy the problem found"));

    /// <summary>Close a problem that was found (clause A6.c).</summary>
    public static Duty CloseProblem { get; } = new("closeProblem", new("了结发现的问题", "close the problem found"));

    /// <summary>Have a unit that answers for a part of the work (clause B1).</summary>
    public static Duty HaveResponsibleUnit { get; } = new("haveResponsibleUnit", new("落实责任单位", "have a responsible unit"));

    /// <summary>Keep the post of the responsible person filled (clause B2).</summary>
    public static Duty KeepPostFilled { get; } = new("keepPostFilled", new("责任人不得空缺", "keep the post filled"));

    /// <summary>Wipe, vacuum, sweep and mop (clause B5.2.a).</summary>
    public static Duty CleanOffice { get; } = new("cleanOffice", new("做完四项保洁", "do all four cleaning tasks"));

    /// <summary>Hold an activity of secrecy education (clause B6.1.b).</summary>
    public static Duty HoldEducation { get; } = new("holdEducation", new("开展保密宣传教育", "hold secrecy education"));

    /// <summary>Attend a session of study (clause B6.1.c).</summary>
    public static Duty AttendStudy { get; } = new("attendStudy", new("参加保密学习", "attend a session of study"));

    /// <summary>Inspect secrecy work (clause B6.5.a).</summary>
    public static Duty InspectSecrecyWork { get; } = new("inspectSecrecyWork", new("检查保密工作", "inspect secrecy work"));

    /// <summary>Report a loss or leak (clause B6.5.c).</summary>
    public static Duty ReportIncident { get; } = new("reportIncident", new("报告失泄密事件", "report the loss or leak"));

    /// <summary>Open the investigation of a loss or leak (clause B6.5.c).</summary>
    public static Duty InvestigateIncident { get; } =
        new("investigateIncident", new("立案调查失泄密事件", "open the investigation of the loss or leak"));

    /// <summary>Decide what follows from a loss or leak (clause B6.5.c).</summary>
    public static Duty DecideIncident { get; } =
        new("decideIncident", new("对失泄密事件作出处理", "decide what follows from the loss or leak"));

    /// <summary>Hold a training course (clause B6.6.a).</summary>
    public static Duty HoldTraining { get; } = new("holdTraining", new("举办保密培训班", "hold a training course"));

    /// <summary>Have a secrecy officer (clause B6.7).</summary>
    public static Duty HaveSecrecyOfficer { get; } = new("haveSecrecyOfficer", new("配备保密员", "have a secrecy officer"));

    /// <summary>Record that a secrecy officer serves more than one unit (clause B6.7).</summary>
    public static Duty RecordSharedOfficer { get; } =
        new("recordSharedOfficer", new("逐个单位登记兼任的保密员", "record the shared secrecy officer for each unit"));

    /// <summary>Study before the staff do, or with them (clause B6.8.a).</summary>
    public static Duty LeadStudy { get; } = new("leadStudy", new("领导带头学习", "study no later than the staff"));

    /// <summary>Have a yearly statement on the responsibility for secrecy (clause B6.8.e).</summary>
    public static Duty GiveYearlyStatement { get; } =
        new("giveYearlyStatement", new("年度保密履责报告", "give a yearly statement on the responsibility for secrecy"));
}
