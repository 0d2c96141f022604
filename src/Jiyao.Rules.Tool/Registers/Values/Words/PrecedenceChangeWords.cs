using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Changes of a precedence as a clerk notes them: <c>2026-03-10 20:00 由加急改为特急 发报方；…</c>. When, to what and by whom in any order;
/// what else stands there is not understood, and then nothing is.
/// </summary>
internal static partial class PrecedenceChangeWords
{
    private const int LongestText = 400;

    /// <summary>Reads the changes in the order they stand; null if one cannot be read.</summary>
    public static List<PrecedenceChange>? Read(string text)
    {
        if (text.Length > LongestText) return null;
        var changes = new List<PrecedenceChange>();
        foreach (var note in text.Split(['；', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Change(note) is not { } change) return null;
            changes.Add(change);
        }

        return changes.Count == 0 ? null : changes;
    }

    private static PrecedenceChange? Change(string note)
    {
        if (When().Matches(note) is not [var when] || TimeText.Read(when.Value.Trim()) is not { Fault: null } at) return null;
        var rest = note.Remove(when.Index, when.Length);
        var (bySender, byUs) = (Sender().IsMatch(rest), Receiver().IsMatch(rest));
        if (bySender && byUs) return null;
        rest = Receiver().Replace(Sender().Replace(rest, " "), " ");
        var named = Names().Matches(rest);
        if (named.Count is 0 or > 2 || Filler().Replace(Names().Replace(rest, ""), "").Length > 0) return null;
        return PrecedenceWords.Read(named[^1].Value).Value is { } to ? new(at.Value, to, bySender ? true : byUs ? false : null) : null;
    }

    [GeneratedRegex(@"[12]\d{3}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?([ T]*\d{1,2}\s*[:：时]\s*\d{0,2}分?([:：]?\d{1,2}(\.\d+)?秒?)?(Z|[+-]\d{2}:\d{2})?)?", RegexOptions.CultureInvariant)]
    private static partial Regex When();

    [GeneratedRegex("(发报|来报|来电|发电)(方|单位|机关)?|对方", RegexOptions.CultureInvariant)]
    private static partial Regex Sender();

    [GeneratedRegex("(收报|收电)(方|单位|机关)?|本(单位|机关|局|室|机要室|方)|我方|自行", RegexOptions.CultureInvariant)]
    private static partial Regex Receiver();

    [GeneratedRegex("特提|特急|加急|平急", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"[\s由从自被经将以改升降调整提变更高低为成至到→>\-—()（），,。、：:]", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
