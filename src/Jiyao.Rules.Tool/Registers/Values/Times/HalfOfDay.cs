namespace Jiyao.Rules.Tool.Registers;

/// <summary>A word that says which part of the day an hour belongs to.</summary>
/// <param name="Word">The word.</param>
/// <param name="EarliestLate">The first hour of the 12-hour clock that means the later half; 13 for none.</param>
/// <param name="First">The first hour of the 24-hour clock that goes with the word.</param>
/// <param name="Last">The last hour of the 24-hour clock that goes with the word.</param>
/// <param name="Twelve">What twelve o'clock means; null where people do not agree.</param>
internal sealed record HalfOfDay(string Word, int EarliestLate, int First, int Last, int? Twelve)
{
    private const int Noon = 12;

    private static readonly HalfOfDay[] All =
    [
        new("上午", 13, 0, 11, null), new("早上", 13, 0, 11, null), new("凌晨", 13, 0, 11, null),
        new("中午", 1, 11, 13, Noon), new("下午", 1, 12, 23, Noon), new("晚上", 5, 17, 23, null),
        new("AM", 13, 0, 11, 0), new("PM", 1, 12, 23, Noon),
    ];

    /// <summary>Takes the word that the text begins with, if there is one.</summary>
    public static HalfOfDay? Take(ref ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is >= '0' and <= '9') return null;
        foreach (var half in All)
        {
            if (!text.StartsWith(half.Word, StringComparison.OrdinalIgnoreCase)) continue;
            text = text[half.Word.Length..];
            return half;
        }

        return null;
    }

    /// <summary>The hour on the 24-hour clock; null if it does not go with the word, or nobody can tell.</summary>
    public int? Hour(int written)
    {
        if (written == Noon) return Twelve;
        var hour = written < Noon && written >= EarliestLate && written + Noon <= Last ? written + Noon : written;
        return hour >= First && hour <= Last ? hour : null;
    }
}
