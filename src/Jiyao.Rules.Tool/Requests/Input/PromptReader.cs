using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>
/// Sends off what has been answered before it reads on, which may mean waiting: whoever asks line by line wants the answer to one line before
/// writing the next. Where much is at hand it is read in large pieces, and so are the answers sent.
/// </summary>
/// <param name="reader">The requests.</param>
/// <param name="path">Where they stand, for a message.</param>
/// <param name="console">Where the answers go.</param>
internal sealed class PromptReader(TextReader reader, string path, ToolConsole console) : TextReader
{
    /// <exception cref="UsageException">The file cannot be read on.</exception>
    /// <exception cref="UnreadException">There is more, but nobody reads the answers any more: they would vanish.</exception>
    public override int Read(char[] buffer, int index, int count)
    {
        console.Out.Flush();
        try
        {
            var read = reader.Read(buffer, index, count);
            if (read > 0 && console.HasLostItsReader()) throw new UnreadException();
            return read;
        }
        catch (IOException exception)
        {
            throw RequestFile.Refusal(path, exception);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) reader.Dispose();
        base.Dispose(disposing);
    }
}
