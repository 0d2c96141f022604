namespace Jiyao.Rules.Tool.Registers;

/// <summary>A file whose format and kind are known, and that can be read from its start any number of times.</summary>
internal abstract class RecordSource(string path, RegisterKind kind)
{
    public string Path { get; } = path;

    public RegisterKind Kind { get; } = kind;

    /// <summary>The day that a title above the table states; null: none does.</summary>
    public virtual string? TitleDay => null;

    /// <summary>Whether each record has the same columns.</summary>
    public virtual bool IsTable => true;

    /// <summary>What else the file holds and is not read; told with the first of its registers.</summary>
    public IReadOnlyList<PassedOver> PassedOver { get; init; } = [];

    public abstract RecordReader Open();

    /// <summary>The parts that it can be read in, in order.</summary>
    public virtual IEnumerable<RecordPart> Parts() => [new WholeRegister(Open)];
}
