namespace Jiyao.Rules.Tool.Registers;

/// <summary>A row that tells something of other registers' records, and is no record to be judged itself.</summary>
internal abstract class ReferenceEntry : Fact;

/// <summary>Who may know an item.</summary>
internal sealed class ScopeEntry(string? item, NeedToKnow entry) : ReferenceEntry
{
    public string? Item => item;

    public NeedToKnow Entry => entry;
}
