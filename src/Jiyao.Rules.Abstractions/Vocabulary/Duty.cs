namespace Jiyao.Rules;

/// <summary>What an obligation asks for. An open set: an author adds a duty by constructing it.</summary>
/// <param name="name">The name in camelCase, as it stands in answers and reports.</param>
/// <param name="label">What people call it.</param>
public sealed class Duty(string name, LocalizedText label) : Term(name, label)
{
    /// <summary>Send the sender of a telegram a receipt (clause B4.1.a).</summary>
    public static Duty SendReceipt { get; } = new("sendReceipt", new("发出回单", "send the receipt"));

    /// <summary>Fill every required column of the register row (clause B4.2.b).</summary>
    public static Duty FillColumns { get; } = new("fillColumns", new("填全登记栏目", "fill every required column"));

    /// <summary>Report to the head of the cipher room (clause B4.3.a).</summary>
    public static Duty ReportToHead { get; } = new("reportToHead", new("报告机要室负责人", "report to the head of the cipher room"));

    /// <summary>Begin handling (clause B4.4.d).</summary>
    public static Duty BeginHandling { get; } = new("beginHandling", new("开始办理", "begin handling"));

    /// <summary>Finish handling, the result recorded (clauses B4.4.a to B4.4.d).</summary>
    public static Duty CompleteHandling { get; } = new("completeHandling", new("办结", "finish handling"));

    /// <summary>Leave some record of handling (clause B4.4.e).</summary>
    public static Duty RecordHandling { get; } = new("recordHandling", new("留下办理记录", "record that it was handled"));

    /// <summary>Enter a copy into the ledger under a number of its own (clause A2.e3).</summary>
    public static Duty EnterCopyIntoLedger { get; } = new("enterCopyIntoLedger", new("复印件编号入账", "enter the copy into the ledger"));
}
