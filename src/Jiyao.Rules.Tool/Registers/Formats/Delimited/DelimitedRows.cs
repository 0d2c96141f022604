using Sylvan.Data.Csv;

namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>
/// The rows of a delimited text. A quote that is never closed spoils the line it stands on, not those below: a record that
/// swallowed further rows is taken apart and read line by line.
/// </summary>
internal sealed class DelimitedRows : RowReader
{
    private const int BufferChars = 1 << 12;

    private readonly string path;
    private readonly char written;
    private readonly char delimiter;
    private readonly int? width;
    private readonly Queue<string> lines = [];
    private CsvDataReader? text;
    private CsvDataReader? line;
    private long nextLine;

    /// <param name="path">The file.</param>
    /// <param name="reader">Its text, or a piece of it.</param>
    /// <param name="delimiter">What parts its cells.</param>
    /// <param name="width">The number of columns, once the header is known.</param>
    /// <param name="line">The line on which the piece begins.</param>
    public DelimitedRows(string path, TextReader reader, char delimiter, int? width = null, long line = 1)
    {
        (this.path, nextLine) = (path, line);
        written = delimiter;
        this.delimiter = char.IsAscii(delimiter) ? delimiter : StandInDelimiter.StandIn;
        this.width = width;
        text = Parse(written == this.delimiter ? reader : new StandInDelimiter(reader, delimiter), BufferChars);
    }

    public override int Count => Current.RowFieldCount;

    public override string Raw => Current.GetRawRecordSpan().ToString();

    private CsvDataReader Current => line ?? text!;

    public override bool Read() => lines.Count > 0 ? ReadLine() : ReadText();

    public override ReadOnlySpan<char> Cell(int position)
    {
        var cell = Current.GetFieldSpan(position);
        return written != delimiter && cell.Contains(delimiter) ? cell.ToString().Replace(delimiter, written) : cell;
    }

    public override void Dispose()
    {
        line?.Dispose();
        text?.Dispose();
        (line, text) = (null, null);
    }

    private bool ReadText()
    {
        line?.Dispose();
        line = null;
        Line = nextLine;
        Defect = null;
        if (!Advance()) return false;

        var raw = text!.GetRawRecordSpan();
        if (TextLines.EndsWithBreak(raw) && TextLines.IsOne(raw))
        {
            nextLine++;
            // Only an open quote takes the line break into the last cell.
            if (TextLines.EndsWithBreak(text.GetFieldSpan(text.RowFieldCount - 1))) Defect = RecordFaults.OpenQuote;
            return true;
        }

        nextLine += TextLines.CountBreaks(raw);
        var quotes = Quotes.Check(raw, delimiter);
        if (!TextLines.IsOne(raw) && width is { } columns
            && (quotes != QuoteUse.Sound || (!Fits(columns) && Swallows(raw, columns))))
        {
            foreach (var part in TextLines.Split(raw)) lines.Enqueue(part);
            Line--;
            return ReadLine();
        }

        if (quotes == QuoteUse.Open || raw.EndsWith('\uFFFD')) Defect = RecordFaults.OpenQuote;
        return true;
    }

    private bool Advance()
    {
        try
        {
            return text!.Read();
        }
        catch (CsvRecordTooLargeException)
        {
            throw RegisterException.Of(path, Line, RegisterFaults.RecordTooLong);
        }
    }

    private bool ReadLine()
    {
        Line++;
        var part = lines.Dequeue();
        line?.Dispose();
        line = ParseLine(part);
        Defect = Quotes.EndOpen(part, delimiter) ? RecordFaults.OpenQuote : null;
        return true;
    }

    private bool Swallows(ReadOnlySpan<char> raw, int columns)
    {
        foreach (var part in TextLines.Split(raw).Skip(1))
        {
            using var row = ParseLine(part);
            // A quote left over is the end of a cell of several lines.
            if (row.RowFieldCount == columns && part.Count(letter => letter == '"') % 2 == 0) return true;
        }

        return false;
    }

    private CsvDataReader ParseLine(string part)
    {
        var reader = Parse(new StringReader(part), part.Length + 256);
        reader.Read();
        return reader;
    }

    private CsvDataReader Parse(TextReader reader, int buffer)
    {
        try
        {
            return CsvDataReader.Create(reader, new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = delimiter,
                CsvStyle = CsvStyle.Lax,
                // No text starts with it: '#' starts a cell that is too narrow for its date.
                Comment = '\0',
                ResultSetMode = ResultSetMode.SingleResult,
                BufferSize = buffer,
                MaxBufferSize = RecordLimit.Length + 256,
            });
        }
        catch (CsvRecordTooLargeException)
        {
            throw RegisterException.Of(path, nextLine, RegisterFaults.RecordTooLong);
        }
    }
}
