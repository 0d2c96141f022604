namespace Jiyao.Rules.Tool.Registers;

/// <summary>Makes a fact of one record. What a cell does not tell stays null; what cannot be read is reported.</summary>
internal abstract class RecordBinder
{
    /// <summary>The fact of the record that is loaded in the cells.</summary>
    public abstract Fact Bind(SourceRow source);

    /// <summary>What the record just bound tells beyond its first fact: a row of a roster may name several persons.</summary>
    public virtual IReadOnlyList<Fact> Others => [];

    /// <summary>Fills in what only the records before them tell, in the order of the records and before anybody else has the facts.</summary>
    public virtual void Settle(ReadOnlySpan<Fact> facts)
    {
    }
}
