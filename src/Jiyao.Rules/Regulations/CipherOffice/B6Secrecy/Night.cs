namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Whether a stay lasts through the night (B6.4.d).</summary>
/// <param name="reading">When it does.</param>
internal sealed class Night(Overnight reading)
{
    private static readonly TimeSpan Close = TimeSpan.FromHours(18);

    /// <summary>Whether it did, as far as can be seen; null where the times do not tell.</summary>
    [Needs(nameof(Custody.From), nameof(Custody.To))]
    public bool? WasSpent(Custody custody, AuditPeriod period)
    {
        if (custody.From is not { Precision: not TimePrecision.Illegible } from) return null;
        var to = custody.To ?? period.AsOf;
        if (to.Precision == TimePrecision.Illegible) return null;
        var (certain, possible) = (Holds(from.Latest, to.Earliest), Holds(from.Earliest, to.Latest));
        return certain ? true : possible ? null : false;
    }

    // A midnight within, or by the other reading any instant after the close of business and before midnight.
    private bool Holds(DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from) return false;
        var start = from.ToOffset(BeijingTime.Offset);
        var midnight = new DateTimeOffset(start.Date, BeijingTime.Offset).AddDays(1);
        return reading == Overnight.Midnight ? to > midnight : to > midnight - TimeSpan.FromDays(1) + Close;
    }
}
