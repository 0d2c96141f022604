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

    /// <summary>The columns; a column within a column is none of a register.</summary>
    /// <exception cref="RegisterException">There is one.</exception>
    public static DataField[] Columns(ParquetSchema schema, string path) =>
        schema.Fields.FirstOrDefault(field => field is not DataField { IsArray: false }) is { } nested
            ? throw RegisterException.Of(path, null, RegisterFaults.BrokenParquet(Excerpt.Of(nested.Name)))
            : schema.GetDataFields();

    private sealed class ParquetSource(string path, RegisterKind kind) : RecordSource(path, kind)
    {
        public override RecordReader Open() => new ParquetRecords(Path);
    }
}
