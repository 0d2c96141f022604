using System.Globalization;
using Jiyao.Rules.Auditing;

namespace Jiyao.Rules.Regulations;

/// <summary>Says from when to when something lasted.</summary>
internal static class Spans
{
    public static LocalizedText Text(CoverageGap gap) => Text(gap.From, gap.To);

    public static LocalizedText Text(DateTimeOffset from, DateTimeOffset to)
    {
        var length = Duration.Of(to - from);
        return new($"{At(from)} 至 {At(to)}（{length.Zh}）", $"from {At(from)} to {At(to)} ({length.En})");
    }

    public static string At(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
