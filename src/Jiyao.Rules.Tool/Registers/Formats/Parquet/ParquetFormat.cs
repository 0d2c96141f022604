using Parquet.Schema;

namespace Jiyao.Rules.Tool.Registers.Parquet;

/// <summary>Parquet: the columns by their names, row group after row group.</summary>
internal sealed class ParquetFormat : RegisterFormat
{
    public override IReadOnlyList<string> Extensions { get; } = [".parquet"];

    public override RecordSource Inspect(string path, KindChoice kinds)
    {
        using var rows = new ParquetRecords(path);
        return kinds.Recognise(rows.Names) is { } match
            ? new ParquetSource(path, match.Kind)
            : throw RegisterException.Of(path, null, RegisterFaults.NoHeader(RegisterKinds.Names, null));
    }

    /// <summary>The columns. A column within a column is none of a register: one that no kind knows is passed over.</summary>
    /// <exception cref="RegisterException">One of a known name holds others.</exception>
    public static DataField[] Columns(ParquetSchema schema, string path) =>
        schema.Fields.FirstOrDefault(field => IsNested(field) && RegisterKinds.All.Any(kind => kind.Columns.Knows(field.Name))) is { } nested
            ? throw RegisterException.Of(path, null, RegisterFaults.NestedColumn(nested.Name))
            : [.. schema.Fields.Where(field => !IsNested(field)).Cast<DataField>()];

    private static bool IsNested(Field field) => field is not DataField { IsArray: false };

    private sealed class ParquetSource(string path, RegisterKind kind) : RecordSource(path, kind)
    {
        public override RecordReader Open() => new ParquetRecords(Path);
    }
}
