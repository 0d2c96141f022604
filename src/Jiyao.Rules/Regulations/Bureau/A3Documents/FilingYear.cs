using System.Globalization;

namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>The documents whose circulation ended in one local year, and that were filed as of the audit. A year of which nothing was is none.</summary>
internal sealed class FilingYear : Fact
{
    private readonly List<string?> batches;

    public FilingYear(int year, IEnumerable<IncomingDocument> documents)
    {
        Id = year.ToString(CultureInfo.InvariantCulture);
        IncomingDocument[] all = [.. documents];
        batches = [.. all.Select(document => document.FilingBatch).Distinct().Order(StringComparer.Ordinal)];
        Source = Telling(all).Source;
    }

    /// <summary>The year a document belongs to; null: it is not known, or its circulation has not ended.</summary>
    public static int? Of(IncomingDocument document) => document.CirculationEndedAt is { Precision: not TimePrecision.Illegible } end
        ? end.Earliest.ToOffset(BeijingTime.Offset).Year
        : null;

    /// <summary>Whether a document was filed as of the audit, or may have been.</summary>
    public static bool IsFiled(IncomingDocument document, AuditPeriod period) => Recorded.TookPlace(document.FiledAt, period.AsOf) != false;

    /// <summary>Whether they were filed together; null where a batch is not known.</summary>
    [Needs("filingBatch")]
    public bool? IsOneBatch() => batches.OfType<string>().Skip(1).Any() ? false : batches.Contains(null) ? null : true;

    // The first of another batch than the ones before it, or of a batch that is not known.
    private IncomingDocument Telling(IncomingDocument[] all)
    {
        if (IsOneBatch() is null) return all.First(document => document.FilingBatch is null);
        var first = all.First(document => document.FilingBatch is not null).FilingBatch;
        return Array.Find(all, document => document.FilingBatch is { } batch && batch != first) ?? all[0];
    }

    public LocalizedText? Text() => IsOneBatch() != false
        ? null
        : new($"分 {batches.OfType<string>().Count()} 批：{string.Join("、", batches.OfType<string>())}。", $"Batches: {string.Join(", ", batches.OfType<string>())}.");
}
