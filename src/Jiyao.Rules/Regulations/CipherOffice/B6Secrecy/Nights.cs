namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>The nights that papers spent in leaders' offices (B6.4.d), by all the stays on record: two that touch are one.</summary>
internal sealed class Nights
{
    private readonly Overnight reading;
    private readonly TimeSpan close;
    private readonly ILookup<string?, Custody> stays;

    private Nights(IEnumerable<Custody> stays, CipherOfficeOptions options) =>
        (this.stays, reading, close) = (stays.ToLookup(stay => stay.Item, StringComparer.Ordinal), options.Overnight, options.OvernightFrom.ToTimeSpan());

    /// <summary>Those of these stays, as far as the papers were left.</summary>
    public static Nights Of(IEnumerable<Custody> stays, CipherOfficeOptions options) => new(stays, options);

    /// <summary>
    /// Whether a stay lasted through a night that it began, as far as can be seen; null where the records do not tell. One that ends at
    /// midnight did if another of the paper in that room goes on from there.
    /// </summary>
    [Needs(nameof(Custody.From), nameof(Custody.To))]
    public bool? WasSpent(Custody custody, AuditPeriod period)
    {
        if (custody.From is not { Precision: not TimePrecision.Illegible } from) return null;
        if (custody.To is { Precision: TimePrecision.Illegible }) return null;
        var to = Recorded.By(custody.To, period.AsOf);
        bool? spent = Holds(from.Latest, to.Earliest) ? true : Holds(from.Earliest, to.Latest) ? null : false;
        return spent | WentOn(custody, Midnight(to.Latest), to, period);
    }

    // A midnight within, or by the other reading any instant after the close of business and before midnight.
    private bool Holds(DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from) return false;
        var midnight = Midnight(from).AddDays(1);
        return reading == Overnight.Midnight ? to > midnight : to > midnight - TimeSpan.FromDays(1) + close;
    }

    private bool? WentOn(Custody custody, DateTimeOffset midnight, RecordedTime to, AuditPeriod period)
    {
        if (reading != Overnight.Midnight || midnight < to.Earliest || midnight <= custody.From!.Value.Earliest || midnight >= period.AsOf) return false;
        var near = stays[custody.Item].Concat(custody.Item is null ? [] : stays[null]).Where(other => IsInTheRoom(other, custody) != false);
        return Coverage.Of(near.Select(other => Interval(other, custody))).Covers(midnight.AddTicks(-1), midnight.AddTicks(1));
    }

    // A stay without the paper's number, or without the room's name, is perhaps one of the same.
    private static RecordedInterval Interval(Custody other, Custody custody)
    {
        var from = other.From ?? RecordedTime.Illegible;
        var isOfTheSame = other == custody || (other.Item is not null && IsInTheRoom(other, custody) == true);
        return new(isOfTheSame ? from : RecordedTime.Between(from.Earliest, DateTimeOffset.MaxValue), other.To);
    }

    private static bool? IsInTheRoom(Custody other, Custody custody) => other.Place is { } one && custody.Place is { } two ? one == two
        : other.RoomKind is null or RoomKind.LeaderOffice ? null
        : false;

    private static DateTimeOffset Midnight(DateTimeOffset at) => new(at.ToOffset(BeijingTime.Offset).Date, BeijingTime.Offset);
}
