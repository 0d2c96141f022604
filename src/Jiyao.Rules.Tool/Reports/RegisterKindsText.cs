using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The kinds of register for a terminal: each with the headers that offices write.</summary>
internal static class RegisterKindsText
{
    public static void Write(TextWriter output)
    {
        foreach (var kind in RegisterKinds.All)
        {
            output.Write($"{kind.Name,-15} {kind.Title.Zh} / {kind.Title.En}\n");
            var asked = kind.Columns.All.Where(column => column.Form.Length > 0);
            output.Write($"{"",-16}{string.Join("、", asked.Select(Shown).Distinct())}\n");
        }
    }

    private static string Shown(RegisterColumn column) =>
        column.Headers.FirstOrDefault(header => !char.IsAscii(header[0])) ?? column.Headers[0];
}
