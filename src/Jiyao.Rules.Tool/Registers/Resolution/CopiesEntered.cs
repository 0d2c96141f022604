using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>The numbers under which copies of papers were entered so far. Of two copies of one paper the second took a number that was not free.</summary>
internal sealed class CopiesEntered
{
    private readonly HashSet<(string Paper, string Number)> numbers = [];

    /// <summary>Tells each copy whether its number was taken before; in the order of the rows, and before anybody else has them.</summary>
    public void Settle(ReadOnlySpan<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact is not AccessRequest<Document> { Resource.Number: { } paper, Context: { CopyNumber: { } number } context } act || act.Action != SecrecyAction.Copy) continue;
            if (number.Trim() is { Length: > 0 } own && !numbers.Add((paper, own))) SetIsCopyNumberTaken(context, true);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AccessContext.IsCopyNumberTaken))]
    private static extern void SetIsCopyNumberTaken(AccessContext context, bool? isTaken);
}
