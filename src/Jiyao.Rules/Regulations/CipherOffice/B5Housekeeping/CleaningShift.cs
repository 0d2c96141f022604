using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>A shift of the roster as a time in which the office is cleaned.</summary>
internal static class CleaningShift
{
    /// <summary>By when it is cleaned: before the shift ends. Null where its times are not known.</summary>
    public static Deadline? DeadlineOf(DutyShift shift) => Planned(shift) is ({ } from, { } to)
        ? new(from, to, to.Earliest - from.Earliest, IsInclusive: false)
        : null;

    /// <summary>When all was done within the shift; Illegible where its times are not written finely enough to tell.</summary>
    public static RecordedTime? DoneIn(DutyShift shift, CleaningLog log)
    {
        if (Planned(shift) is not ({ } from, { } to)) return RecordedTime.Illegible;
        var surely = log.DoneIn(from.Latest, to.Earliest, isWhole: true);
        return surely is not null || (from.IsExact && to.IsExact) ? surely
            : log.DoneIn(from.Earliest, to.Latest, isWhole: true) is null ? null
            : RecordedTime.Illegible;
    }

    /// <summary>Which tasks were not done; null: none.</summary>
    public static LocalizedText? Text(DutyShift shift, CleaningLog log) =>
        Planned(shift) is ({ } from, { } to) ? log.Text(from.Earliest, to.Latest) : null;

    private static (RecordedTime? From, RecordedTime? To) Planned(DutyShift shift) => (MinuteReading.Planned(shift.From), MinuteReading.Planned(shift.To));
}
