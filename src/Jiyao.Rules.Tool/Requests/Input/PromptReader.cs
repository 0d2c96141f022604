namespace Jiyao.Rules.Tool.Requests;

/// <summary>
/// Sends off what has been answered before it reads on, which may mean waiting: whoever asks line by line wants the answer to one line before
/// writing the next. Where much is at hand it is read in large pieces, and so are the answers sent.
/// </summary>
/// <param name="reader">The requests.</param>
/// <param name="console">Where the answers go.</param>
internal sealed class PromptReader(TextReader reader, ToolConsole console) : TextReader
{
    public override int Read(char[] buffer, int index, int count)
    {
        console.Out.Flush();
        return reader.Read(buffer, index, count);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) reader.Dispose();
        base.Dispose(disposing);
    }
}
