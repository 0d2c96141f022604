namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>When an item ceased to be in the office's hands.</summary>
internal static class CustodyEnd
{
    /// <summary>The first time it was destroyed or given back; illegible where it is gone and nothing says when; null: it is still held.</summary>
    public static RecordedTime? Of(IEnumerable<Destruction> destructions, IEnumerable<IssuedItem> returns, IEnumerable<Carrier> gone)
    {
        RecordedTime[] ends =
        [
            .. destructions.Select(destruction => destruction.DestroyedAt ?? RecordedTime.Illegible),
            .. returns.Select(item => item.ReturnedAt ?? RecordedTime.Illegible),
        ];
        return ends.Length > 0 ? ends.MinBy(end => end.Latest) : gone.Any() ? RecordedTime.Illegible : null;
    }
}
