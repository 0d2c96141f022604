using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>What the registers of acts call an act.</summary>
internal static partial class ActWords
{
    // That somebody left, of which no rule speaks.
    private static readonly Act Leaving = new(new("leave", new("离开", "leave")));

    /// <summary>What was done with a paper.</summary>
    public static Vocabulary<Act> Papers { get; } = new(
        "摘抄 录制 复印 携带外出 携带出室",
        (new(SecrecyAction.Excerpt), ["excerpt", "摘抄", "摘录", "抄录", "抄写", "手抄"]),
        (new(SecrecyAction.Record), ["record", "photograph", "录制", "录音", "录像", "录音录像", "拍照", "拍摄", "摄影", "摄像", "照相", "翻拍"]),
        (new(SecrecyAction.Copy), ["copy", "photocopy", "print", "scan", "复印", "复制", "影印", "翻印", "打印", "扫描"]),
        (new(SecrecyAction.CarryOut), ["carryOut", "携带外出", "外出携带", "携带", "外带", "带出", "带离"]),
        (new(SecrecyAction.LeaveRoomWith), ["leaveRoomWith", "携带出室", "带出室"]),
        (new(SecrecyAction.Read), ["read", "阅看", "阅读", "查阅"]),
        (new(SecrecyAction.Ask), ["ask", "询问", "打听"]),
        (new(SecrecyAction.Process), ["process", "系统处理"]));

    /// <summary>Whether an item was read or asked after.</summary>
    public static Vocabulary<Act> Readings { get; } = new(
        "阅看 询问",
        (new(SecrecyAction.Ask), ["ask", "询问", "打听"]),
        (new(SecrecyAction.Read), ["read", "阅看", "阅读", "查阅", "传阅", "打开"]));

    /// <summary>Whether somebody came in, was received or left.</summary>
    public static Vocabulary<Act> Visits { get; } = new(
        "进入 会客 离开",
        (new(SecrecyAction.ReceiveVisitor), ["receiveVisitor", "会客", "接待", "来访"]),
        (new(SecrecyAction.Enter), ["enter", "进入", "进", "入", "出入"]),
        (Leaving, ["leave", "离开", "出"]));

    /// <summary>An action by a name such as the author of a rule gives to one of his own; null: offices have a word for it, or it is no name.</summary>
    public static SecrecyAction? AuthorsOwn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterLower(text[0]) || !AuthorsName().IsMatch(text)) return null;
        var name = text.ToString();
        return Papers.Knows(name) ? null : new(name, new(name, name));
    }

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex AuthorsName();
}

/// <summary>An act in a register.</summary>
/// <param name="Action">The act.</param>
internal readonly record struct Act(SecrecyAction Action);
