namespace Jiyao.Rules.Tool.Registers;

/// <summary>A file whose format and kind are known, and that can be read from its start any number of times.</summary>
internal abstract class RecordSource(string path, RegisterKind kind)
{
    public string Path { get; } = path;

    public RegisterKind Kind { get; } = kind;

    public abstract RecordReader Open();

    /// <summary>The parts that it can be read in, in order.</summary>
    public virtual IEnumerable<RecordPart> Parts() => [new WholeRegister(Open)];

    /// <summary>Whether it holds at least one record.</summary>
    public bool HasRows()
    {
        using var reader = Open();
        return reader.Read();
    }

    /// <summary>This source, if it holds at least one record.</summary>
    /// <exception cref="RegisterException">It holds none.</exception>
    public RecordSource WithRows() => HasRows() ? this : throw RegisterException.Of(Path, null, RegisterFaults.NoRows);

    /// <summary>Those of several that hold a record; all of them if none does. A part that is kept ready is no fault of the others.</summary>
    public static IReadOnlyList<RecordSource> WithRows(IReadOnlyList<RecordSource> sources) =>
        sources.Count > 1 && sources.Where(source => source.HasRows()).ToArray() is { Length: > 0 } filled ? filled : sources;
}
