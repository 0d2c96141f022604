namespace Jiyao.Rules.Regulations.Bureau.A5Storage;

/// <summary>By when an item from above goes back (A5.b).</summary>
/// <param name="otherwise">What holds where its issuer states no date.</param>
internal sealed class ReturnTerms(ReturnDefault otherwise)
{
    /// <summary>The deadline; null where nothing says when.</summary>
    [Needs(nameof(IssuedItem.ReturnDueAt), nameof(IssuedItem.ReceivedAt))]
    public Deadline? Due(IssuedItem item)
    {
        var start = item.ReceivedAt ?? RecordedTime.Illegible;
        if ((item.ReturnDueAt ?? YearAfter(start)) is not { } by) return null;
        var end = by.Precision == TimePrecision.Day ? by.Latest : by;
        return new(start, end, end.Latest - start.Earliest);
    }

    private RecordedTime? YearAfter(RecordedTime start) =>
        otherwise == ReturnDefault.OneYear && start.Precision != TimePrecision.Illegible ? start.Latest.AddYears(1) : null;
}
