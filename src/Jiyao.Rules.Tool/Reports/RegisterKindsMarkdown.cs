using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The kinds of register as Markdown: a table for each.</summary>
internal static class RegisterKindsMarkdown
{
    private const string Introduction = """
        # 登记簿种类 / Kinds of register

        Written by `jiyao registers --format markdown`. A register is known by its headers, or by `--as KIND`. A column is found under any of
        its names, the first of which is also the key in JSON; no column is required, and what a register lacks is not known. *italic*: read
        over, since no clause asks about it. The forms of times, words and lists: [registers.md](registers.md).
        """;

    public static void Write(TextWriter output)
    {
        Line(output, Introduction);
        foreach (var kind in RegisterKinds.All)
        {
            Line(output, $"\n## `{kind.Name}` {kind.Title.Zh}: {kind.Title.En}\n");
            Line(output, "| column | also | holds |\n|---|---|---|");
            foreach (var column in kind.Columns.All.Where(column => column.Form.Length > 0))
                Line(output, $"| `{column.Headers[0]}` | {string.Join("、", column.Names.Skip(1))} | {column.Form} |");
            var unasked = kind.Columns.All.Where(column => column.Form.Length == 0).SelectMany(column => column.Headers).ToList();
            if (unasked.Count > 0) Line(output, $"\n*{string.Join("、", unasked)}*");
        }
    }

    private static void Line(TextWriter output, string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
