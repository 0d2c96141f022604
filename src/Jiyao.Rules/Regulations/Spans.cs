using System.Globalization;

namespace Jiyao.Rules.Regulations;

/// <summary>Says from when to when something lasted.</summary>
internal static class Spans
{
    private const int MostTold = 3;

    /// <summary>The first of some gaps, after what they are, and how many more there are.</summary>
    public static LocalizedText Told(LocalizedText what, IReadOnlyList<CoverageGap> gaps)
    {
        var told = gaps.Take(MostTold).Select(Text).ToList();
        var more = gaps.Count - told.Count;
        return new(
            $"{what.Zh}：{string.Join("；", told.Select(gap => gap.Zh))}{(more > 0 ? $"；另有 {more} 段" : "")}。",
            $"{what.En}: {string.Join("; ", told.Select(gap => gap.En))}{(more > 0 ? $"; and {more} more" : "")}.");
    }

    public static LocalizedText Text(CoverageGap gap) => Text(gap.From, gap.To);

    public static LocalizedText Text(DateTimeOffset from, DateTimeOffset to)
    {
        var length = Duration.Of(to - from);
        return new($"{At(from)} 至 {At(to)}（{length.Zh}）", $"from {At(from)} to {At(to)} ({length.En})");
    }

    public static string At(DateTimeOffset at) => BeijingTime.Of(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
