using Jiyao.Rules.Regulations.Options;

namespace Jiyao.Rules.Regulations.CipherOffice;

/// <summary>The keys of regulation B's options.</summary>
internal static class CipherOfficeOptionTable
{
    private const string DoneWithin = "Done";

    public static OptionTable<CipherOfficeOptions> Table { get; } = new(
        Word("ReceiptStart", o => o.ReceiptStart, (o, value) => o.ReceiptStart = value),
        Word("MinutePrecision", o => o.MinutePrecision, (o, value) => o.MinutePrecision = value),
        OptionEntry<CipherOfficeOptions>.Span(
            "HeadReportWithin", "BeforeCompletion", ["15min", "30min", "BeforeCompletion"],
            o => o.HeadReportWithin, (o, value) => o.HeadReportWithin = value),
        Word("DayCounting", o => o.DayCounting, (o, value) => o.DayCounting = value),
        Word("Done", o => o.Done, (o, value) => o.Done = value),
        new("AtOnce", ["15min", "5min", "10min", "30min", "Done2h"], AtOnce, TrySetAtOnce),
        OptionEntry<CipherOfficeOptions>.Span(
            "AtOnce.Start", null, ["15min", "5min", "10min", "30min"],
            o => o.AtOnceStart, (o, value) => o.AtOnceStart = value ?? o.AtOnceStart),
        Word("Upgrade", o => o.Upgrade, (o, value) => o.Upgrade = value),
        Word("UnknownPrecedence", o => o.UnknownPrecedence, (o, value) => o.UnknownPrecedence = value),
        Word("VisitException", o => o.VisitException, (o, value) => o.VisitException = value),
        Word("EscortedMaintenance", o => o.EscortedMaintenance, (o, value) => o.EscortedMaintenance = value),
        Word("EmergencyEntry", o => o.EmergencyEntry, (o, value) => o.EmergencyEntry = value),
        Flag("OnDutyOnly", o => o.OnDutyOnly, (o, value) => o.OnDutyOnly = value),
        Word("OnlineScope", o => o.OnlineScope, (o, value) => o.OnlineScope = value),
        Flag("AllowApprovedCarry", o => o.AllowApprovedCarry, (o, value) => o.AllowApprovedCarry = value),
        Word("Premises", o => o.Premises, (o, value) => o.Premises = value),
        Flag("SecretIncludesInternal", o => o.SecretIncludesInternal, (o, value) => o.SecretIncludesInternal = value));

    private static OptionEntry<CipherOfficeOptions> Word<TWord>(
        string key, Func<CipherOfficeOptions, TWord> get, Action<CipherOfficeOptions, TWord> set)
        where TWord : struct, Enum => OptionEntry<CipherOfficeOptions>.Word(key, get, set);

    private static OptionEntry<CipherOfficeOptions> Flag(
        string key, Func<CipherOfficeOptions, bool> get, Action<CipherOfficeOptions, bool> set) =>
        OptionEntry<CipherOfficeOptions>.Flag(key, get, set);

    private static readonly OptionEntry<CipherOfficeOptions> Start = OptionEntry<CipherOfficeOptions>.Span(
        "AtOnce", null, [], o => o.AtOnceStart, (o, value) => o.AtOnceStart = value ?? o.AtOnceStart);

    private static readonly OptionEntry<CipherOfficeOptions> End = OptionEntry<CipherOfficeOptions>.Span(
        "AtOnce", null, [], o => o.AtOnceDone, (o, value) => o.AtOnceDone = value);

    // One key for both ends of "at once": a span bounds the beginning, Done and a span the end.
    private static string AtOnce(CipherOfficeOptions options) =>
        options.AtOnceDone is null ? Start.Read(options) : DoneWithin + End.Read(options);

    private static bool TrySetAtOnce(CipherOfficeOptions options, string text)
    {
        if (text.StartsWith(DoneWithin, StringComparison.OrdinalIgnoreCase)) return End.TryWrite(options, text[DoneWithin.Length..]);
        if (!Start.TryWrite(options, text)) return false;
        options.AtOnceDone = null;
        return true;
    }
}
