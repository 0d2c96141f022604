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
        new(HandlingTables.Key, HandlingTables.Values, HandlingTables.Read, HandlingTables.TryWrite) { TakesOthers = true },
        Word("DayCounting", o => o.DayCounting, (o, value) => o.DayCounting = value),
        OptionEntry<CipherOfficeOptions>.Time("Closing", "Midnight", ["Midnight", "17:30", "18:00"], o => o.Closing, (o, value) => o.Closing = value),
        Word("Done", o => o.Done, (o, value) => o.Done = value),
        new("AtOnce", ["15min", "5min", "10min", "30min", "Done2h"], AtOnce, TrySetAtOnce) { TakesOthers = true },
        OptionEntry<CipherOfficeOptions>.Span(
            "AtOnce.Start", null, ["15min", "5min", "10min", "30min"],
            o => o.AtOnceStart, (o, value) => o.AtOnceStart = value ?? o.AtOnceStart),
        Word("Upgrade", o => o.Upgrade, (o, value) => o.Upgrade = value),
        Word("UnknownPrecedence", o => o.UnknownPrecedence, (o, value) => o.UnknownPrecedence = value),
        Word("CoverageFrom", o => o.CoverageFrom, (o, value) => o.CoverageFrom = value),
        OptionEntry<CipherOfficeOptions>.Span(
            "GapTolerance", "0", ["0", "1min", "5min"], o => OrNone(o.GapTolerance), (o, value) => o.GapTolerance = value ?? default),
        OptionEntry<CipherOfficeOptions>.Window("Noon", ["12:00-14:30", "12:00-14:00"], o => o.Noon, (o, value) => o.Noon = value, isOvernight: false),
        OptionEntry<CipherOfficeOptions>.Window("Evening", ["18:00-08:00", "17:30-08:30"], o => o.Evening, (o, value) => o.Evening = value, isOvernight: true),
        Word("SamePerson", o => o.SamePerson, (o, value) => o.SamePerson = value),
        Word("PresenceUnit", o => o.PresenceUnit, (o, value) => o.PresenceUnit = value),
        OptionEntry<CipherOfficeOptions>.Span(
            "HandoverTolerance", "0", ["0", "5min", "15min"], o => OrNone(o.HandoverTolerance), (o, value) => o.HandoverTolerance = value ?? default),
        Word("HandoverAck", o => o.HandoverAck, (o, value) => o.HandoverAck = value),
        Word("LineDown", o => o.LineDown, (o, value) => o.LineDown = value),
        OptionEntry<CipherOfficeOptions>.Span(
            "MaxCall", null, ["10min", "5min", "20min"], o => o.MaxCall, (o, value) => o.MaxCall = value ?? o.MaxCall),
        Word("Prefer", o => o.Prefer, (o, value) => o.Prefer = value),
        Word("AbsenceAttribution", o => o.AbsenceAttribution, (o, value) => o.AbsenceAttribution = value),
        Word("RegisterWithin", o => o.RegisterWithin, (o, value) => o.RegisterWithin = value),
        Word("WarningDirection", o => o.WarningDirection, (o, value) => o.WarningDirection = value),
        Word("HeadDelegate", o => o.HeadDelegate, (o, value) => o.HeadDelegate = value),
        OptionEntry<CipherOfficeOptions>.Days(
            "VacancyGrace", ["0d", "15d", "30d"], o => o.VacancyGrace, (o, value) => o.VacancyGrace = value),
        Word("DeskRule", o => o.DeskRule, (o, value) => o.DeskRule = value),
        Word("CleaningPer", o => o.CleaningPer, (o, value) => o.CleaningPer = value),
        Every("EducationEvery", [SpanKind.HalfYear, SpanKind.Quarter, SpanKind.Year],
            o => o.EducationEvery, (o, value) => o.EducationEvery = value),
        Every("StudyEvery", [SpanKind.Year, SpanKind.HalfYear], o => o.StudyEvery, (o, value) => o.StudyEvery = value),
        Every("InspectEvery", [SpanKind.Month, SpanKind.Quarter], o => o.InspectEvery, (o, value) => o.InspectEvery = value),
        Every("TrainingEvery", [SpanKind.Year, SpanKind.HalfYear], o => o.TrainingEvery, (o, value) => o.TrainingEvery = value),
        Word("SharedOfficer", o => o.SharedOfficer, (o, value) => o.SharedOfficer = value),
        Word("LeaderStudy", o => o.LeaderStudy, (o, value) => o.LeaderStudy = value),
        Word("VisitException", o => o.VisitException, (o, value) => o.VisitException = value),
        Word("EscortedMaintenance", o => o.EscortedMaintenance, (o, value) => o.EscortedMaintenance = value),
        Word("EmergencyEntry", o => o.EmergencyEntry, (o, value) => o.EmergencyEntry = value),
        Flag("OnDutyOnly", o => o.OnDutyOnly, (o, value) => o.OnDutyOnly = value),
        Word("OnlineScope", o => o.OnlineScope, (o, value) => o.OnlineScope = value),
        Word("AskMode", o => o.AskMode, (o, value) => o.AskMode = value),
        Word("ScopeGranularity", o => o.ScopeGranularity, (o, value) => o.ScopeGranularity = value),
        new("Overnight", [nameof(Overnight.Midnight), nameof(Overnight.AfterClose), $"{nameof(Overnight.AfterClose)} 17:30"], OvernightText, TrySetOvernight)
        {
            TakesOthers = true,
            Stray = o => Enum.IsDefined(o.Overnight) ? null : o.Overnight.ToString(),
        },
        Flag("AllowApprovedCarry", o => o.AllowApprovedCarry, (o, value) => o.AllowApprovedCarry = value),
        Word("Premises", o => o.Premises, (o, value) => o.Premises = value),
        Flag("SecretIncludesInternal", o => o.SecretIncludesInternal, (o, value) => o.SecretIncludesInternal = value));

    private static OptionEntry<CipherOfficeOptions> Word<TWord>(
        string key, Func<CipherOfficeOptions, TWord> get, Action<CipherOfficeOptions, TWord> set)
        where TWord : struct, Enum => OptionEntry<CipherOfficeOptions>.Word(key, get, set);

    private static OptionEntry<CipherOfficeOptions> Flag(
        string key, Func<CipherOfficeOptions, bool> get, Action<CipherOfficeOptions, bool> set) =>
        OptionEntry<CipherOfficeOptions>.Flag(key, get, set);

    private static TimeSpan? OrNone(TimeSpan span) => span == TimeSpan.Zero ? null : span;

    private static OptionEntry<CipherOfficeOptions> Every(
        string key, SpanKind[] spans, Func<CipherOfficeOptions, SpanKind> get, Action<CipherOfficeOptions, SpanKind> set) =>
        OptionEntry<CipherOfficeOptions>.Among(key, spans, get, set);

    private static readonly OptionEntry<CipherOfficeOptions> Start = OptionEntry<CipherOfficeOptions>.Span(
        "AtOnce", null, [], o => o.AtOnceStart, (o, value) => o.AtOnceStart = value ?? o.AtOnceStart);

    private static readonly OptionEntry<CipherOfficeOptions> End = OptionEntry<CipherOfficeOptions>.Span(
        "AtOnce", null, [], o => o.AtOnceDone, (o, value) => o.AtOnceDone = value);

    private static readonly OptionEntry<CipherOfficeOptions> Close = OptionEntry<CipherOfficeOptions>.Time(
        "Overnight", null, [], o => o.OvernightFrom, (o, value) => o.OvernightFrom = value ?? o.OvernightFrom);

    // After the close of business, which may say when that is: AfterClose 17:30.
    private static string OvernightText(CipherOfficeOptions options) =>
        options.Overnight == Overnight.AfterClose && options.OvernightFrom != new CipherOfficeOptions().OvernightFrom
            ? $"{options.Overnight} {Close.Read(options)}"
            : options.Overnight.ToString();

    private static bool TrySetOvernight(CipherOfficeOptions options, string text)
    {
        var (word, time) = text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? (text[..space], text[(space + 1)..]) : (text, null);
        var found = Enum.GetValues<Overnight>().Where(known => string.Equals(known.ToString(), word, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found is not [var reading] || (time is not null && (reading != Overnight.AfterClose || !Close.TryWrite(options, time)))) return false;
        options.Overnight = reading;
        return true;
    }

    // One key for both ends of "at once": a span bounds the beginning, Done and a span the end.
    private static string AtOnce(CipherOfficeOptions options) =>
        options.AtOnceDone is null ? Start.Read(options) : DoneWithin + End.Read(options);

    private static bool TrySetAtOnce(CipherOfficeOptions options, string text)
    {
        if (text.StartsWith(DoneWithin, StringComparison.OrdinalIgnoreCase)) return End.TryWrite(options, text[DoneWithin.Length..]);
        if (!Start.TryWrite(options, text)) return false;
        options.AtOnceDone = HandlingTables.Flash(options);
        return true;
    }
}
