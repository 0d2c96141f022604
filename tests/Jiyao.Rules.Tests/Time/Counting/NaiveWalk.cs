using Jiyao.Rules.Tests.Time.Calendar;

namespace Jiyao.Rules.Tests.Time.Counting;

/// <summary>
/// The same deadlines found another way: one calendar text of W (worked) and R (rest), one letter a day, walked letter by letter.
/// From 2018 to 2026 the letters come from the transcribed dates, else from the calendar.
/// </summary>
internal sealed class NaiveWalk
{
    private readonly DateTime first;
    private readonly string letters;

    internal NaiveWalk(int firstYear, int lastYear)
    {
        first = new DateTime(firstYear, 1, 1);
        letters = string.Concat(Enumerable.Range(firstYear, lastYear - firstYear + 1).Select(Letters));
    }

    internal DateTimeOffset Inclusive(DateTimeOffset start, int days) => Midnight(Position(start) + days);

    internal DateTimeOffset Civil(DateTimeOffset start, int days) => Midnight(letters.IndexOf('W', Position(start) + days) + 1);

    internal DateTimeOffset Working(DateTimeOffset start, int days)
    {
        var position = Position(start);
        for (var day = 0; day < days; day++)
            position = letters.IndexOf('W', position + 1);
        return Midnight(position + 1);
    }

    private int Position(DateTimeOffset start) => (int)Math.Floor((start.UtcDateTime.AddHours(8) - first).TotalDays);

    private DateTimeOffset Midnight(int position) => new(first.AddDays(position).AddHours(-8), TimeSpan.Zero);

    private static string Letters(int year)
    {
        var all = YearDays.Of(year).ToList();
        if (!ExpectedDays.DaysOff.TryGetValue(year, out var off))
            return string.Concat(all.Select(date => OfficialCalendar.Embedded.Day(date).IsWorkday ? 'W' : 'R'));
        var letters = all.ConvertAll(date => YearDays.IsWeekend(date) ? 'R' : 'W');
        foreach (var date in YearDays.Parse(year, off))
            letters[date.DayOfYear - 1] = 'R';
        foreach (var date in YearDays.Parse(year, ExpectedDays.MakeUpDays[year]))
            letters[date.DayOfYear - 1] = 'W';
        return string.Concat(letters);
    }
}
