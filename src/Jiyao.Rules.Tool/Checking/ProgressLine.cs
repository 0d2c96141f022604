using System.Globalization;

namespace Jiyao.Rules.Tool.Checking;

/// <summary>Tells on one line how far a long check has come: rows, rate, time left. For a terminal alone.</summary>
/// <param name="target">The terminal.</param>
/// <param name="clock">Tells how fast it goes.</param>
/// <param name="expected">About how many rows there are; zero: nobody knows.</param>
internal sealed class ProgressLine(TextWriter target, TimeProvider clock, long expected)
{
    // Looking at the clock for each row would cost more than the row.
    private const int RowsBetweenLooks = 4096;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly long begin = clock.GetTimestamp();
    private TimeSpan told;
    private long rows;
    private int width;

    public void Step()
    {
        if (++rows % RowsBetweenLooks != 0) return;
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
        var text = string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, {rate:N0} a second");
        if (expected <= rows) return text;
        var left = TimeSpan.FromSeconds((expected - rows) / rate);
        return string.Create(CultureInfo.InvariantCulture, $"{text}, {100 * rows / expected} %, about {(int)left.TotalMinutes}:{left.Seconds:00} left");
    }

    private void Tell(string text)
    {
        target.Write($"\r{text.PadRight(width)}");
        width = text.Length;
    }
}
