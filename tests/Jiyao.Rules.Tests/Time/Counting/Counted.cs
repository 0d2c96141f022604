using System.Globalization;
using Jiyao.Rules.Time.Counting;

namespace Jiyao.Rules.Tests.Time.Counting;

/// <summary>Deadlines by the embedded calendar, and times as tests write them: naive ones are those of +08:00.</summary>
internal static class Counted
{
    internal static readonly DayCounter Inclusive = For(DayCounting.InclusiveDays);
    internal static readonly DayCounter Elapsed = For(DayCounting.ElapsedHours);
    internal static readonly DayCounter Civil = For(DayCounting.CivilCode);
    internal static readonly DayCounter Working = For(DayCounting.WorkingDays);

    internal static DayCounter For(DayCounting counting, TimeOnly? closing = null) =>
        DayCounter.For(counting, OfficialCalendar.Embedded, closing);

    internal static DateTimeOffset At(string naive) => new(
        DateTime.Parse(naive, CultureInfo.InvariantCulture, DateTimeStyles.None), TimeSpan.FromHours(8));

    /// <summary>The single instant a deadline is due.</summary>
    internal static DateTimeOffset Instant(this Deadline deadline)
    {
        Assert.True(deadline.Due.IsExact);
        return deadline.Due.Earliest;
    }

    internal static bool IsInTime(this Deadline deadline, DateTimeOffset done) =>
        deadline.IsInclusive ? done <= deadline.Instant() : done < deadline.Instant();
}
