using System.Globalization;

namespace Jiyao.Rules.Time.Calendar;

/// <summary>Reads notices from their one-line-a-holiday form.</summary>
internal static class HolidayNoticeReader
{
    private const int LongestRun = 31;

    internal static IReadOnlyList<HolidayNotice> Read(string text)
    {
        var notices = new List<HolidayNotice>();
        var arrangements = new List<HolidayArrangement>();
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words is [] || words[0].StartsWith('#'))
                continue;
            if (words is ["notice", var year, .. var title])
            {
                arrangements = [];
                notices.Add(new(Year(year, number), string.Join(' ', title), arrangements));
            }
            else if (notices is [])
                throw Malformed(number, "a holiday stands before the first notice");
            else
                arrangements.Add(Arrangement(words, number));
        }

        return notices;
    }

    private static HolidayArrangement Arrangement(string[] words, int line)
    {
        if (words[0] == "work") throw Malformed(line, "the holiday has no name");
        var work = Array.IndexOf(words, "work");
        var daysOff = work < 0 ? words[1..] : words[1..work];
        var makeUp = work < 0 ? [] : words[(work + 1)..];
        return daysOff is []
            ? throw Malformed(line, $"{words[0]} has no days off")
            : new(words[0], [.. daysOff.SelectMany(run => Run(run, line))], [.. makeUp.Select(day => Date(day, line))]);
    }

    private static IEnumerable<DateOnly> Run(string run, int line)
    {
        var dots = run.IndexOf("..", StringComparison.Ordinal);
        var first = Date(dots < 0 ? run : run[..dots], line);
        var last = dots < 0 ? first : Date(run[(dots + 2)..], line);
        var length = last.DayNumber - first.DayNumber + 1;
        return length is < 1 or > LongestRun
            ? throw Malformed(line, $"{run} is no run of 1 to {LongestRun} days")
            : Enumerable.Range(0, length).Select(first.AddDays);
    }

    private static DateOnly Date(string word, int line) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Malformed(line, $"{word} is no date of the form 2027-01-31");

    private static int Year(string word, int line) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 10000
            ? year
            : throw Malformed(line, $"{word} is no year");

    private static FormatException Malformed(int line, string fault) => new($"Holiday notices, line {line}: {fault}.");
}
