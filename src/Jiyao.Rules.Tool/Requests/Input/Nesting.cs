namespace Jiyao.Rules.Tool.Requests;

/// <summary>Follows the braces, brackets and strings of a JSON text, to tell where a value ends.</summary>
internal sealed class Nesting
{
    private int depth;
    private bool isInText;
    private bool isEscaped;
    private char last;

    /// <summary>Whether something has begun that has not ended.</summary>
    public bool IsOpen => depth > 0 || isInText;

    /// <summary>Whether a value may stand next. Where none may, an object that begins is another one.</summary>
    public bool TakesValue => last is '[' or ',' or ':';

    public void Pass(char next)
    {
        if (!char.IsWhiteSpace(next)) last = next;
        if (next == '\n')
        {
            // No string goes over a line: one that seems to is broken, and must not swallow what follows.
            (isInText, isEscaped) = (false, false);
        }
        else if (isInText)
        {
            isInText = isEscaped || next != '"';
            isEscaped = !isEscaped && next == '\\';
        }
        else if (next == '"')
        {
            isInText = true;
        }
        else if (next is '{' or '[')
        {
            depth++;
        }
        else if (next is '}' or ']' && depth > 0)
        {
            depth--;
        }
    }

    public void Reset() => (depth, isInText, isEscaped, last) = (0, false, false, '\0');
}
