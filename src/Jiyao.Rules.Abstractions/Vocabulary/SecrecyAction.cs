namespace Jiyao.Rules;

/// <summary>What somebody does or wants to do with a resource. An open set: an author adds an action by constructing it.</summary>
/// <param name="name">The name in camelCase, as it stands in requests.</param>
/// <param name="label">What people call it.</param>
public sealed class SecrecyAction(string name, LocalizedText label) : Term(name, label)
{
    /// <summary>Make an excerpt by hand (clause A2.e1).</summary>
    public static SecrecyAction Excerpt { get; } = new("excerpt", new("摘抄", "excerpt"));

    /// <summary>Record sound, picture or video (clause A2.e2).</summary>
    public static SecrecyAction Record { get; } = new("record", new("录制", "record"));

    /// <summary>Photocopy, print or scan (clause A2.e3).</summary>
    public static SecrecyAction Copy { get; } = new("copy", new("复印", "copy"));

    /// <summary>Carry out of the building (clauses A2.e4 and B6.4.e).</summary>
    public static SecrecyAction CarryOut { get; } = new("carryOut", new("携带外出", "carry out"));

    /// <summary>Carry out of the room, though not out of the building (clause A2.e4, and B6.4.e read with the room as the premises).</summary>
    public static SecrecyAction LeaveRoomWith { get; } = new("leaveRoomWith", new("携带出室", "take out of the room"));

    /// <summary>Talk over a telephone line (clause A2.f1).</summary>
    public static SecrecyAction Call { get; } = new("call", new("通话", "call"));

    /// <summary>Transmit a telegram (clause A2.f2).</summary>
    public static SecrecyAction Transmit { get; } = new("transmit", new("传输电报", "transmit"));

    /// <summary>Ask for the content of an item (clauses A2.b and B6.2.b).</summary>
    public static SecrecyAction Ask { get; } = new("ask", new("询问", "ask after"));

    /// <summary>Read or open an item (clauses A2.c and B6.2.c).</summary>
    public static SecrecyAction Read { get; } = new("read", new("阅看", "read"));

    /// <summary>Store or process an item in an information system (clause A4.b).</summary>
    public static SecrecyAction Process { get; } = new("process", new("系统处理", "process in a system"));

    /// <summary>Enter a room (clauses B5.3.b and B5.3.c).</summary>
    public static SecrecyAction Enter { get; } = new("enter", new("进入", "enter"));

    /// <summary>Receive a visitor in a room (clause B5.3.a).</summary>
    public static SecrecyAction ReceiveVisitor { get; } = new("receiveVisitor", new("会客", "receive a visitor"));

    /// <summary>Connect a device to a network (clause B6.3).</summary>
    public static SecrecyAction Connect { get; } = new("connect", new("联网", "connect"));

    /// <summary>The actions the two model regulations speak of.</summary>
    public static IReadOnlyList<SecrecyAction> WellKnown { get; } =
        [Excerpt, Record, Copy, CarryOut, LeaveRoomWith, Call, Transmit, Ask, Read, Process, Enter, ReceiveVisitor, Connect];
}
