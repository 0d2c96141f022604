namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>A number of the ledger and the copies that were entered under it.</summary>
internal sealed class CopyNumber : Fact
{
    private readonly int copies;
    private readonly bool isOfAnOriginal;

    public CopyNumber(string number, IEnumerable<AccessRequest<Document>> copies)
    {
        AccessRequest<Document>[] all = [.. copies];
        (Id, Source, this.copies) = (number, all[^1].Source, all.Length);
        isOfAnOriginal = Array.Exists(all, copy => copy.Resource?.Number == number);
    }

    /// <summary>The number that a copy was given; null: none, or it is not known.</summary>
    public static string? Of(AccessRequest<Document> copy) => copy.Context.CopyNumber?.Trim() is { Length: > 0 } number ? number : null;

    /// <summary>Whether it is that of one copy alone.</summary>
    public bool IsOfOneCopy() => copies == 1 && !isOfAnOriginal;

    /// <summary>What else bears it; null: nothing.</summary>
    public LocalizedText? Text() => copies > 1 ? new($"编号 {Id} 用于 {copies} 份复制件。", $"Number {Id} stands for {copies} copies.")
        : isOfAnOriginal ? new($"编号 {Id} 是原件的编号。", $"Number {Id} is that of the original.")
        : null;
}
