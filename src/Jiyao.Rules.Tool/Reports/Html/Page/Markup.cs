using System.Globalization;
using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Tool.Reports.Html.Page;

/// <summary>An interpolated string as markup: what the source says is written as it is, what comes in the holes is escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct Markup
{
    private readonly HtmlWriter writer;

    public Markup(int literalLength, int formattedCount, HtmlWriter writer)
    {
        _ = (literalLength, formattedCount);
        this.writer = writer;
    }

    public void AppendLiteral(string markup) => writer.Literal(markup);

    public void AppendFormatted(string? text) => writer.Text(text);

    public void AppendFormatted(long number) => writer.Literal(number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>Writes both languages; the page shows one of them.</summary>
    public void AppendFormatted(LocalizedText text)
    {
        writer.Literal("<span lang=\"zh-CN\">");
        writer.Text(text.Zh);
        writer.Literal("</span><span lang=\"en\">");
        writer.Text(text.En);
        writer.Literal("</span>");
    }
}
