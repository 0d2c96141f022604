using Jiyao.Rules.Regulations.Bureau.A3Documents;

namespace Jiyao.Rules.Regulations.Bureau.A5Storage;

/// <summary>By when an item from above goes back (A5.b).</summary>
/// <param name="otherwise">What holds where its issuer states no date.</param>
internal sealed class ReturnTerms(ReturnDefault otherwise)
{
    /// <summary>Whether its issuer set a date, or a year holds where it set none.</summary>
    public bool IsSet(IssuedItem item) => item.ReturnDueAt is not null || otherwise == ReturnDefault.OneYear;

    /// <summary>The deadline; null where nothing says when.</summary>
    [Needs(nameof(IssuedItem.ReturnDueAt), nameof(IssuedItem.ReceivedAt))]
    public Deadline? Due(IssuedItem item)
    {
        var start = item.ReceivedAt ?? RecordedTime.Illegible;
        if ((item.ReturnDueAt ?? YearAfter(start)) is not { } by) return null;
        var end = LoanTerms.End(by);
        return new(start, end, end.Latest - start.Earliest);
    }

    /// <summary>That an item has been kept for a year as of the audit; null: it has not for certain, or it went back.</summary>
    public static LocalizedText? Reminder(IssuedItem item, AuditPeriod period) =>
        item.ReceivedAt is { Precision: not TimePrecision.Illegible } since && NextYear(since.Latest) <= period.AsOf
        && Recorded.TookPlace(item.ReturnedAt, period.AsOf) == false
            ? new(
                $"{since} 收到，已满一年，发文单位未定归还日期：请向其核实是否清退。",
                $"Received {since}, a year ago or more, and its issuer set no date: ask whether it is to go back.")
            : null;

    private RecordedTime? YearAfter(RecordedTime start) =>
        otherwise == ReturnDefault.OneYear && start.Precision != TimePrecision.Illegible
            ? RecordedTime.Between(NextYear(start.Earliest), NextYear(start.Latest))
            : null;

    // By the local date: 29 February has its day in the next year on the 28th, whatever offset it is written with.
    private static DateTimeOffset NextYear(DateTimeOffset at) => BeijingTime.Of(at).AddYears(1);
}
