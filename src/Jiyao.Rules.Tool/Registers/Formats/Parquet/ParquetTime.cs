using System.Globalization;

namespace Jiyao.Rules.Tool.Registers.Parquet;

/// <summary>What the numbers of a column of times are.</summary>
internal enum ParquetTimeKind
{
    /// <summary>Days since 1970.</summary>
    Day,

    /// <summary>Instants, since 1970 in UTC.</summary>
    Instant,

    /// <summary>Local times, since 1970: one without zone is local, as everywhere in registers.</summary>
    Local,

    /// <summary>Times of day, since midnight.</summary>
    Clock,
}

/// <summary>How a column of times counts.</summary>
/// <param name="Kind">What its numbers are.</param>
/// <param name="Ticks">The ticks of its unit.</param>
internal readonly record struct ParquetTime(ParquetTimeKind Kind, decimal Ticks)
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private const string LocalFormat = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    private static readonly decimal First = DateTime.MinValue.Ticks - DateTime.UnixEpoch.Ticks;
    private static readonly decimal Last = DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks;

    /// <summary>A number of the column as the text that a register in plain text would have; one that is no time stays a number.</summary>
    public string Text(long number)
    {
        // A fraction of a tick before 1970 is no tick after it.
        var ticks = decimal.Floor(number * Ticks);
        if (ticks < First || ticks > Last) return number.ToString(CultureInfo.InvariantCulture);
        if (Kind == ParquetTimeKind.Clock) return Clock((long)ticks) ?? number.ToString(CultureInfo.InvariantCulture);
        var at = DateTime.UnixEpoch.AddTicks((long)ticks);
        return at.ToString(
            Kind switch
            {
                ParquetTimeKind.Day => "yyyy-MM-dd",
                ParquetTimeKind.Instant => InstantFormat,
                _ => LocalFormat,
            },
            CultureInfo.InvariantCulture);
    }

    // The midnight that ends a day is 24:00, as people write it.
    private static string? Clock(long ticks) => ticks switch
    {
        TimeSpan.TicksPerDay => "24:00:00",
        >= 0 and < TimeSpan.TicksPerDay => new TimeOnly(ticks).ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        _ => null,
    };
}
