using System.Globalization;

namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>A day as it stands in a roster, and where.</summary>
/// <param name="Text">The day as written.</param>
/// <param name="Line">Its row.</param>
/// <param name="Weekday">The day of the week that the roster gives it; null: none.</param>
internal sealed record RosterDay(DayText Text, long Line, int? Weekday);

/// <summary>
/// The days of a table one after the other, as whole dates. A calendar shows the last days of the month before and the first of the next
/// one; their numbers, and the days of the week, tell which they are.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="month">The month of the table.</param>
internal sealed class DaySequence(string path, RosterMonth month)
{
    private const int December = 12;

    /// <summary>Each day as a plain list has it, with the day of the week, by which it is checked when it is read.</summary>
    /// <exception cref="RegisterException">The year or the month is not known.</exception>
    public IReadOnlyList<string> Resolve(IReadOnlyList<RosterDay> days)
    {
        var bare = days.Where(day => day.Text.Month is null).ToList();
        var months = bare.Count == 0 ? [] : MonthsOf(bare);
        return [.. days.Select(day => Text(day, day.Text.Month is null ? months[day] : Whole(day)))];
    }

    private static string Text(RosterDay day, RosterMonth of) => string.Create(
        CultureInfo.InvariantCulture,
        $"{of.Year:0000}-{of.Month:00}-{day.Text.Day:00}{((day.Weekday ?? day.Text.Weekday) is { } week ? " " + WeekdayText.Word(week) : "")}");

    // In a roster of December the 1st of January is one of the next year.
    private RosterMonth Whole(RosterDay day)
    {
        var (written, number) = (day.Text, day.Text.Month!.Value);
        var year = written.Year ?? month.Year ?? throw RegisterException.Of(path, day.Line, RosterFaults.NoYear(written.Written));
        if (written.Year is null && month.Month == December && number == 1) year++;
        if (written.Year is null && month.Month == 1 && number == December) year--;
        return new(year, number);
    }

    private Dictionary<RosterDay, RosterMonth> MonthsOf(List<RosterDay> days)
    {
        if (month.Year is null) throw RegisterException.Of(path, days[0].Line, RosterFaults.NoYear(days[0].Text.Written));
        if (month.Month is null) throw RegisterException.Of(path, days[0].Line, RosterFaults.NoMonth(days[0].Text.Written));
        var turns = Enumerable.Range(1, days.Count - 1).Where(i => days[i].Text.Day < days[i - 1].Text.Day).ToList();
        if (turns.Count == 0) return days.ToDictionary(day => day, _ => month);
        // A day of the week that contradicts its date is told when the day is read; here it only stands aside.
        var from = Start(days, turns, heedsWeekdays: true) ?? Start(days, turns, heedsWeekdays: false)
            ?? throw RegisterException.Of(path, days[turns[0]].Line, RosterFaults.TwoMonths(days[turns[0]].Text.Written));
        return Enumerable.Range(0, days.Count).ToDictionary(i => days[i], i => month.Plus(from + turns.Count(turn => turn <= i)));
    }

    private int? Start(List<RosterDay> days, List<int> turns, bool heedsWeekdays) =>
        new[] { -1, 0 }.Where(start => Fits(days, turns, start, heedsWeekdays)).ToList() is [var only] ? only : null;

    // Each month but the last is there to its last day, and each day is the day of the week that is written.
    private bool Fits(List<RosterDay> days, List<int> turns, int start, bool heedsWeekdays)
    {
        for (var i = 0; i < days.Count; i++)
        {
            var of = month.Plus(start + turns.Count(turn => turn <= i));
            var (day, last) = (days[i].Text.Day, DateTime.DaysInMonth(of.Year!.Value, of.Month!.Value));
            if (day < 1 || day > last || (turns.Contains(i + 1) && day != last)) return false;
            if (heedsWeekdays && (days[i].Weekday ?? days[i].Text.Weekday) is { } week
                && (int)new DateOnly(of.Year.Value, of.Month.Value, day).DayOfWeek != week) return false;
        }

        return turns.Count + start <= 1;
    }
}
