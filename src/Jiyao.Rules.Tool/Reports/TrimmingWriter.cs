using System.Text;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>Leaves out the blanks with which tables are filled up to their width: in a file or a pipe they are only noise.</summary>
internal sealed class TrimmingWriter(TextWriter target) : TextWriter
{
    private int blanks;

    public override Encoding Encoding => target.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            blanks++;
            return;
        }

        if (value is not ('\n' or '\r'))
            for (var i = 0; i < blanks; i++) target.Write(' ');
        blanks = 0;
        target.Write(value);
    }

    public override void Flush() => target.Flush();
}
