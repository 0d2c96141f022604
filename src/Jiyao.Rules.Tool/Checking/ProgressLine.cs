using System.Globalization;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Checking;

/// <summary>Tells on one line how far a long check has come: rows, rate, time left. For a terminal alone.</summary>
/// <param name="target">The terminal.</param>
/// <param name="clock">Tells how fast it goes.</param>
/// <param name="style">Its language.</param>
/// <param name="expected">About how many rows there are; zero: nobody knows.</param>
internal sealed class ProgressLine(TextWriter target, TimeProvider clock, TextStyle style, long expected)
{
    // Looking at the clock for each row would cost more than the row.
    private const int RowsBetweenLooks = 4096;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly long begin = clock.GetTimestamp();
    private TimeSpan told;
    private long rows;
    private int width;

    /// <summary>So many rows more have been judged.</summary>
    public void Step(long more = 1)
    {
        var looks = rows / RowsBetweenLooks;
        rows += more;
        if (rows / RowsBetweenLooks == looks) return;
        var elapsed = clock.GetElapsedTime(begin);
        if (elapsed - told < Between) return;
        told = elapsed;
        Tell(Text(elapsed));
    }

    /// <summary>Leaves no trace of itself.</summary>
    public void End()
    {
        if (width == 0) return;
        Tell("");
        target.Write('\r');
    }

    private string Text(TimeSpan elapsed)
    {
        var rate = rows / elapsed.TotalSeconds;
        var text = style.Of(
            string.Create(CultureInfo.InvariantCulture, $"{rows:N0} 行，每秒 {rate:N0} 行"), string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, {rate:N0} a second"));
        if (expected <= rows) return text;
        var left = TimeSpan.FromSeconds((expected - rows) / rate);
        var (percent, time) = (100 * rows / expected, string.Create(CultureInfo.InvariantCulture, $"{(int)left.TotalMinutes}:{left.Seconds:00}"));
        return style.Of($"{text}，{percent}%，约余 {time}", $"{text}, {percent} %, about {time} left");
    }

    private void Tell(string text)
    {
        // A Chinese character takes two places.
        var places = text.Sum(letter => letter > 0xFF ? 2 : 1);
        target.Write($"\r{text}{new string(' ', Math.Max(0, width - places))}");
        width = places;
    }
}
