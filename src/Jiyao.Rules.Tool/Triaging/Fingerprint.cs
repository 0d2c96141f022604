using System.Security.Cryptography;
using System.Text;

namespace Jiyao.Rules.Tool.Triaging;

/// <summary>
/// What tells a finding from others in every run: its clause, verdict, kind and record, by its number or else by what it says. The row counts
/// only where it says nothing, since rows shift as a register grows; of the path the file's name counts, since folders move.
/// </summary>
internal static class Fingerprint
{
    private const int Bytes = 16;

    public static string Of(AuditEntry entry)
    {
        var source = entry.Fact.Source;
        var record = entry.Fact.Id ?? RecordName.ContentOf(entry.Fact) ?? source?.Row.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var text = string.Join('\n', entry.Clause, entry.Verdict, entry.Kind, Path.GetFileName(source?.Path), record);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
    }
}
