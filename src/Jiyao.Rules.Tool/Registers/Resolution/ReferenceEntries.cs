namespace Jiyao.Rules.Tool.Registers;

/// <summary>A row that tells something of other registers' records, and is no record to be judged itself.</summary>
internal abstract class ReferenceEntry : Fact;

/// <summary>Who may know an item.</summary>
internal sealed class ScopeEntry(string? item, NeedToKnow entry) : ReferenceEntry
{
    public string? Item => item;

    public NeedToKnow Entry => entry;
}

/// <summary>What the line's own log has of a telegram.</summary>
internal sealed class LineLogEntry(string? number, bool isReceipt, RecordedTime? at) : ReferenceEntry
{
    public string? Number => number;

    public bool IsReceipt => isReceipt;

    public RecordedTime? At => at;
}
