namespace Jiyao.Rules.Tool.Registers;

/// <summary>A way in which bytes hold records.</summary>
internal abstract class RegisterFormat
{
    /// <summary>The extensions of its files, in lower case and with their dot.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>Finds out how the file is laid out and which kind of register it is.</summary>
    /// <exception cref="RegisterException">It is not a register of these kinds.</exception>
    public abstract RecordSource Inspect(string path, KindChoice kinds);

    /// <summary>The same for a file that may hold several registers.</summary>
    /// <exception cref="RegisterException">It holds none.</exception>
    public virtual IReadOnlyList<RecordSource> InspectAll(string path, KindChoice kinds) => [Inspect(path, kinds)];
}
