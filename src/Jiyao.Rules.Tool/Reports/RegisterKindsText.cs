using Jiyao.Rules.Tool.Registers;
using Spectre.Console;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The kinds of register for a terminal: each with its columns, by the headers that offices write or by their English names.</summary>
internal static class RegisterKindsText
{
    public static void Write(TextWriter output, TextStyle style)
    {
        var console = style.Open(output);
        var width = RegisterKinds.All.Max(kind => kind.Name.Length);
        foreach (var kind in RegisterKinds.All)
        {
            var asked = kind.Columns.All.Where(column => column.Form.Length > 0).Select(column => Shown(column, style)).OfType<string>().Distinct();
            var grid = new Grid().AddColumn(new GridColumn().NoWrap().Width(width).PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
            grid.AddRow(new Text(kind.Name, new Style(decoration: Decoration.Bold)), new Text(style.Of(kind.Title)));
            console.Write(grid.AddRow(Text.Empty, new Text(string.Join(style.Of("、", ", "), asked), new Style(decoration: Decoration.Dim))));
        }
    }

    // What only Chinese registers divide in two has no English name of its own.
    private static string? Shown(RegisterColumn column, TextStyle style) => style.IsChinese
        ? column.Headers.FirstOrDefault(header => !char.IsAscii(header[0])) ?? column.Headers[0]
        : column.Headers.FirstOrDefault(header => char.IsAscii(header[0]));
}
