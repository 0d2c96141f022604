namespace Jiyao.Rules.Execution;

/// <summary>Walks the bits of a mask, lowest first.</summary>
internal ref struct Bits(ulong mask)
{
    private ulong rest = mask;

    public ulong Current { get; private set; }

    public readonly Bits GetEnumerator() => this;

    public bool MoveNext()
    {
        Current = rest & (0 - rest);
        rest ^= Current;
        return Current != 0;
    }
}
