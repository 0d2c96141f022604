namespace Jiyao.Rules;

/// <summary>When something that was done several times was first done.</summary>
internal static class FirstTime
{
    /// <summary>
    /// The first of the times that count for certain, by the earliest instant each may mean; null: none does. Certain: of no other may it be that it counts.
    /// </summary>
    /// <param name="records">What was done.</param>
    /// <param name="at">When; it is known of what counts.</param>
    /// <param name="counts">Whether it counts; null where that is not known.</param>
    public static (RecordedTime? First, bool IsCertain) Of<TRecord>(IEnumerable<TRecord> records, Func<TRecord, RecordedTime?> at, Func<TRecord, bool?> counts)
    {
        RecordedTime? first = null;
        var isCertain = true;
        foreach (var record in records)
        {
            var answer = counts(record);
            isCertain &= answer is not null;
            if (answer == true && at(record) is { } time && !(first?.Earliest <= time.Earliest)) first = time;
        }

        return (first, isCertain);
    }
}
