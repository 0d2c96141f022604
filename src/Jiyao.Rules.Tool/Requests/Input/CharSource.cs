namespace Jiyao.Rules.Tool.Requests;

/// <summary>The characters of an input, one ahead, with the number of the line they stand on.</summary>
internal sealed class CharSource(TextReader reader)
{
    private readonly char[] buffer = new char[16 * 1024];
    private int length;
    private int at;

    public long Line { get; private set; } = 1;

    /// <summary>The next character, left where it is; null at the end.</summary>
    public char? Peek()
    {
        if (at < length) return buffer[at];
        (at, length) = (0, reader.Read(buffer, 0, buffer.Length));
        return length > 0 ? buffer[0] : null;
    }

    public char? Take()
    {
        if (Peek() is not { } next) return null;
        at++;
        if (next == '\n') Line++;
        return next;
    }

    /// <summary>Goes on to the next character that is no blank, and answers it.</summary>
    public char? SkipBlanks()
    {
        while (Peek() is { } next && (char.IsWhiteSpace(next) || next == '\uFEFF')) Take();
        return Peek();
    }
}
