using Parquet;
using Parquet.Schema;

namespace Jiyao.Rules.Tool.Registers.Parquet;

/// <summary>The records of a Parquet file, of which one row group is held at a time.</summary>
internal sealed class ParquetRecords : RecordReader
{
    private readonly string path;
    private readonly ParquetReader reader;
    private readonly ParquetTimes times;
    private readonly DataField[] columns;
    private string?[][] group = [];
    private int nextGroup;
    private int row = -1;
    private int rows;

    public ParquetRecords(string path)
    {
        this.path = path;
        reader = Do(() => ParquetReader.CreateAsync(RegisterFile.Open(path), leaveStreamOpen: false));
        times = ParquetTimes.TakenFrom(reader.Metadata!);
        columns = ParquetFormat.Columns(reader.Schema, path);
        Names = [.. columns.Select(column => column.Name)];
    }

    public override IReadOnlyList<string> Names { get; }

    public override string Raw => string.Join('\t', group.Select(column => column[row]));

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
        group = [.. columns.Select(column => Do(() => ParquetColumn.Read(open, column, times.Of(column.Name), rows)))];
        row = -1;
    }

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
