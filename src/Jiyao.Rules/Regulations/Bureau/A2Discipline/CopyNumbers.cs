namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>Whether a copy has a ledger number of its own (A2.e3).</summary>
internal static class CopyNumbers
{
    /// <summary>That another copy of the paper has the number; null: nothing to add.</summary>
    public static LocalizedText? Text(AccessRequest<Document> copy) => copy.Context is { IsCopyNumberTaken: true, CopyNumber: { } number }
        ? new($"编号 {number} 已用于该件的另一份复制件。", $"Another copy of the paper has the number {number} already.")
        : null;
}
