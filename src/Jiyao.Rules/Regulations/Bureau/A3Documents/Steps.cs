namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>The steps a document goes through, in their order.</summary>
internal static class Steps
{
    /// <summary>Whether one step was taken, and no later than the next; null where the times do not tell.</summary>
    public static bool? WereInOrder(RecordedTime? earlier, RecordedTime? later) =>
        later is not { } next ? true : earlier is { } first ? first.IsAtOrBefore(next) : false;

    /// <summary>Whether it was registered, distributed, returned and filed in that order, none skipped; null where the times do not tell.</summary>
    [Needs(
        nameof(IncomingDocument.RegisteredAt), nameof(IncomingDocument.DistributedAt), nameof(IncomingDocument.ReturnedAt), nameof(IncomingDocument.FiledAt))]
    public static bool? WereInOrder(IncomingDocument document)
    {
        RecordedTime?[] steps = [document.RegisteredAt, document.DistributedAt, document.ReturnedAt, document.FiledAt];
        bool? kept = true;
        for (var i = 1; i < steps.Length && kept != false; i++) kept &= WereInOrder(steps[i - 1], steps[i]);
        return kept;
    }
}
