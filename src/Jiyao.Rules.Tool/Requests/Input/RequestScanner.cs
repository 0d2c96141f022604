using System.Text;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>
/// Cuts an input into the texts of its requests without parsing them: one object a line, objects printed over several lines, or
/// the items of one array. Among lines a broken request costs no other one. Holds one request at a time.
/// </summary>
internal sealed class RequestScanner(TextReader reader)
{
    /// <summary>The most characters a request can have.</summary>
    public const int LongestRequest = 1 << 20;

    private readonly CharSource source = new(reader);
    private readonly StringBuilder text = new();
    private readonly Nesting nesting = new();
    private string? fault;

    public IEnumerable<RequestText> Scan()
    {
        if (source.SkipBlanks() == '[')
        {
            source.Take();
            foreach (var item in Items()) yield return item;
        }

        while (source.SkipBlanks() is not null)
        {
            var line = source.Line;
            ReadObject();
            yield return Cut(line);
        }
    }

    private IEnumerable<RequestText> Items()
    {
        for (var isFirst = true; ; isFirst = false)
        {
            var next = source.SkipBlanks();
            if (isFirst && next == ']')
            {
                source.Take();
                yield break;
            }

            var line = source.Line;
            var end = ReadItem();
            yield return Cut(line);
            if (end != ',') yield break;
        }
    }

    // Ends with its line, unless something in it is still open; then where another object begins, if that comes first.
    private void ReadObject()
    {
        for (var isFirstLine = true; source.Peek() is { } next;)
        {
            Keep(next);
            if (next != '\n') continue;
            if (!nesting.IsOpen) return;
            var isIndented = source.Peek() is { } start && char.IsWhiteSpace(start);
            if (source.SkipBlanks() == '{' && (!nesting.TakesValue || (isFirstLine && !isIndented))) return;
            isFirstLine = false;
        }
    }

    private char? ReadItem()
    {
        while (source.Peek() is { } next)
        {
            if (next is ',' or ']' && !nesting.IsOpen) return source.Take();
            Keep(next);
        }

        fault = InputFault.NotClosed;
        return null;
    }

    private void Keep(char next)
    {
        source.Take();
        nesting.Pass(next);
        if (text.Length < LongestRequest) text.Append(next);
        else fault = InputFault.TooLong;
    }

    private RequestText Cut(long line)
    {
        var cut = new RequestText(line, text.ToString(), fault);
        text.Clear();
        nesting.Reset();
        fault = null;
        return cut;
    }
}
