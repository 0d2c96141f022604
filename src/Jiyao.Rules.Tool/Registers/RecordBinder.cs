namespace Jiyao.Rules.Tool.Registers;

/// <summary>Makes a fact of one record. What a cell does not tell stays null; what cannot be read is reported.</summary>
internal abstract class RecordBinder
{
    /// <summary>The fact of the record that is loaded in the cells.</summary>
    public abstract Fact Bind(SourceRow source);

    /// <summary>Fills in what only the records before it tell, in the order of the records and before anybody else has the fact.</summary>
    public virtual void Settle(Fact fact)
    {
    }
}
