using System.Globalization;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>
/// The results of a SARIF run, the most urgent first. GitHub takes no report with more than 25,000 in one run, and shows the first 5,000: what
/// is beyond is left out here, and the report says so.
/// </summary>
internal sealed class SarifResults : IDisposable
{
    public const int Most = 25_000;

    private const int Shown = 5_000;

    private static readonly Urgency[] Order = Enum.GetValues<Urgency>();

    private readonly Dictionary<Urgency, Spool> spools = Order.ToDictionary(urgency => urgency, _ => new Spool());
    private readonly Dictionary<Urgency, long> counts = Order.ToDictionary(urgency => urgency, _ => 0L);

    /// <summary>What the report does not hold, or a service will not show; null: nothing.</summary>
    public LocalizedText? LeftOut
    {
        get
        {
            var total = counts.Values.Sum();
            var (all, most, shown) = (Text(total), Text(Most), Text(Shown));
            return total > Most ? new(
                    $"SARIF 报告只收最严重的 {most} 项，共 {all} 项（GitHub 不收更多，只显示 {shown} 项）；其余见 JSON 报告",
                    $"the SARIF report holds the gravest {most} of {all} results (GitHub takes no more, and shows {shown}); the JSON report has all")
                : total > Shown ? new(
                    $"SARIF 报告有 {all} 项，GitHub 只显示 {shown} 项",
                    $"the SARIF report has {all} results, of which GitHub shows {shown}")
                : null;
        }
    }

    public void Add(Urgency urgency, ReadOnlySpan<byte> json)
    {
        spools[urgency].Add(json);
        counts[urgency]++;
    }

    public void CopyTo(TextWriter target)
    {
        var left = (long)Most;
        foreach (var urgency in Order)
        {
            var taken = Math.Min(left, counts[urgency]);
            if (taken > 0 && left < Most) target.Write(',');
            spools[urgency].CopyTo(target, taken);
            left -= taken;
        }
    }

    public void Dispose()
    {
        foreach (var spool in spools.Values) spool.Dispose();
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
