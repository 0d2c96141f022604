namespace Jiyao.Rules.Tool.Registers;

/// <summary>A part of a register that can be read beside others.</summary>
internal abstract class RecordPart : IDisposable
{
    /// <summary>Whether it is short, and so may be read before those in front of it are done with.</summary>
    public abstract bool IsShort { get; }

    /// <summary>Its records, from the first.</summary>
    /// <param name="isBelowTotal">Whether it begins below the total that ends the table.</param>
    public abstract RecordReader Open(bool isBelowTotal);

    public virtual void Dispose() => GC.SuppressFinalize(this);
}

/// <summary>A register that is read as one.</summary>
internal sealed class WholeRegister(Func<RecordReader> open) : RecordPart
{
    public override bool IsShort => false;

    public override RecordReader Open(bool isBelowTotal) => open();
}
