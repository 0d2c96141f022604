namespace Jiyao.Rules.Time.Counting;

/// <summary>24 hours a day from the instant of the start; the last instant is in time.</summary>
internal sealed class ElapsedHourCounter : DayCounter
{
    private protected override DayCounting Counting => DayCounting.ElapsedHours;

    private protected override bool IsInclusive => true;

    private protected override Deadline Readable(RecordedTime start, int days, bool readsMinutesAsWritten) =>
        new TimeLimit(TimeSpan.FromDays(days), readsMinutesAsWritten).FromKnown(start);
}
