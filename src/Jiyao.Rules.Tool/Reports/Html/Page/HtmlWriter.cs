using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Jiyao.Rules.Tool.Reports.Html.Page;

/// <summary>Writes markup. There is no way to write text into it that is not escaped.</summary>
internal sealed class HtmlWriter(TextWriter target)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes markup whose holes are escaped. The string writes itself as it is interpolated.</summary>
    public HtmlWriter Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => this;

    /// <summary>Writes JSON, from a writer that escapes what means something to HTML.</summary>
    public void WriteJson(Action<TextWriter> write) => write(target);

    internal void Literal(string markup) => target.Write(markup);

    internal void Text(string? text)
    {
        if (text is not null) Encoder.Encode(target, text);
    }
}
