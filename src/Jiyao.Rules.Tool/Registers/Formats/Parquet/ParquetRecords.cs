using Parquet;
using Parquet.Schema;

namespace Jiyao.Rules.Tool.Registers.Parquet;

/// <summary>
/// The records of a Parquet file, of which one row group is held at a time. A column that cannot be read is blank where the register does
/// not ask for it.
/// </summary>
internal sealed class ParquetRecords : RecordReader
{
    private readonly string path;
    private readonly RegisterKind? kind;
    private readonly ParquetReader reader;
    private readonly ParquetTimes times;
    private readonly IReadOnlyList<Field> columns;
    private string?[][] group = [];
    private int nextGroup;
    private int row = -1;
    private int rows;

    /// <param name="path">The file.</param>
    /// <param name="kind">The register that it is; null: that is not known yet, and no record is read.</param>
    public ParquetRecords(string path, RegisterKind? kind = null)
    {
        (this.path, this.kind) = (path, kind);
        reader = Do(() => ParquetReader.CreateAsync(RegisterFile.Open(path), leaveStreamOpen: false));
        try
        {
            // The library reads the schema when it is first asked for.
            (times, columns) = Do(() => Task.FromResult((ParquetTimes.TakenFrom(reader.Metadata!), reader.Schema.Fields)));
        }
        catch
        {
            Dispose();
            throw;
        }

        Names = [.. columns.Select(column => column.Name)];
    }

    public override IReadOnlyList<string> Names { get; }

    public override string Raw => string.Join('\t', group.Select(column => column[row]));

    /// <summary>Why it cannot be read as a register of this kind, one of whose columns is of a form that nothing here reads; null: it can.</summary>
    public LocalizedText? FaultAs(RegisterKind kind) => columns.FirstOrDefault(column => Readable(column) is null && Asks(kind, column)) switch
    {
        null => null,
        DataField { IsArray: false } column => RegisterFaults.ColumnType(column.Name, column.ClrType.Name),
        var column => RegisterFaults.NestedColumn(column.Name),
    };

    public override bool Read()
    {
        while (++row >= rows)
        {
            if (nextGroup == reader.RowGroupCount) return false;
            Load(nextGroup++);
        }

        Line++;
        return true;
    }

    public override ReadOnlySpan<char> Cell(int position) => position < group.Length ? group[position][row] : default;

    public override void Dispose() => reader.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private void Load(int number)
    {
        using var open = Do(() => Task.FromResult(reader.OpenRowGroupReader(number)));
        (rows, row) = (checked((int)open.RowCount), -1);
        group = [.. columns.Select(column => Do(() => Values(open, column)))];
        row = -1;
    }

    private async Task<string?[]> Values(ParquetRowGroupReader open, Field column)
    {
        if (Readable(column) is not { } readable) return new string?[rows];
        try
        {
            return await ParquetColumn.Read(open, readable, times.Of(column.Name), rows).ConfigureAwait(false);
        }
        // The library has no number of more digits.
        catch (OverflowException)
        {
            return Asks(kind, column) ? throw RegisterException.Of(path, null, RegisterFaults.LongNumbers(column.Name)) : new string?[rows];
        }
    }

    private static DataField? Readable(Field column) =>
        column is DataField { IsArray: false } single && ParquetColumn.Reads(single) ? single : null;

    private static bool Asks(RegisterKind? kind, Field column) =>
        kind?.Columns.Match(column.Name).Any(match => match.Column.Form.Length > 0) == true;

    // The library reads asynchronously; a register is read in one go by one thread.
    private T Do<T>(Func<Task<T>> step)
    {
        try
        {
            return Task.Run(step).GetAwaiter().GetResult();
        }
        // Of a damaged file any part may be at fault: the library tells by whatever it tripped over.
        catch (Exception fault) when (fault is not (RegisterException or OperationCanceledException or OutOfMemoryException))
        {
            throw RegisterException.Of(path, null, RegisterFaults.BrokenParquet(Excerpt.Of(fault.Message, 120)));
        }
    }
}
