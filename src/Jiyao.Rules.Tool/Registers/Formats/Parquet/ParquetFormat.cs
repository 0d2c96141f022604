namespace Jiyao.Rules.Tool.Registers.Parquet;

/// <summary>Parquet: the columns by their names, row group after row group.</summary>
internal sealed class ParquetFormat : RegisterFormat
{
    public override IReadOnlyList<string> Extensions { get; } = [".parquet"];

    public override RecordSource Inspect(string path, KindChoice kinds)
    {
        using var records = new ParquetRecords(path);
        var (kind, _) = kinds.Recognise(records.Names)
            ?? throw RegisterException.Of(path, null, RegisterFaults.NoHeader(RegisterKinds.Names, null));
        return records.FaultAs(kind) is { } fault ? throw RegisterException.Of(path, null, fault) : new ParquetSource(path, kind);
    }

    private sealed class ParquetSource(string path, RegisterKind kind) : RecordSource(path, kind)
    {
        public override RecordReader Open() => new ParquetRecords(Path, Kind);
    }
}
