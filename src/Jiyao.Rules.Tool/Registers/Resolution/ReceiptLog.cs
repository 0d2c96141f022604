namespace Jiyao.Rules.Tool.Registers;

/// <summary>The receipts that the line's own log has of telegrams, by number. Few have more than one: those alone are kept in lists.</summary>
internal sealed class ReceiptLog
{
    private readonly Dictionary<string, RecordedTime> receipts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RecordedTime>> repeated = new(StringComparer.Ordinal);

    public void Add(string number, RecordedTime at)
    {
        if (receipts.TryAdd(number, at)) return;
        if (!repeated.TryGetValue(number, out var all)) repeated[number] = all = [receipts[number]];
        all.Add(at);
    }

    /// <summary>
    /// When the receipt of a telegram went out; null: the log has none. Of several it is the first that can answer it: one before its
    /// reception answered another copy, or another telegram of that number.
    /// </summary>
    public RecordedTime? Of(string number, RecordedTime? received)
    {
        if (!receipts.TryGetValue(number, out var only)) return null;
        if (!repeated.TryGetValue(number, out var all)) return only;
        var answers = all.Where(at => received is not { } reception || !at.IsCertainlyBefore(reception)).ToList();
        return (answers.Count > 0 ? answers : all).Aggregate(First);
    }

    // The first of two, as far as it is known when they were.
    private static RecordedTime First(RecordedTime one, RecordedTime other) =>
        one.Precision == TimePrecision.Illegible || other.Precision == TimePrecision.Illegible
            ? RecordedTime.Illegible
            : RecordedTime.Between(Earlier(one.Earliest, other.Earliest), Earlier(one.Latest, other.Latest));

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one <= other ? one : other;
}
