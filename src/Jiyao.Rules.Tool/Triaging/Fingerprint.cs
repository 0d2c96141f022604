using System.Security.Cryptography;
using System.Text;

namespace Jiyao.Rules.Tool.Triaging;

/// <summary>
/// What tells a finding from others in every run: its clause, verdict, kind, file and record, by its number or else by what it says. The row
/// counts only where it says nothing, since rows shift as a register grows.
/// </summary>
internal static class Fingerprint
{
    private const int Bytes = 16;

    /// <param name="entry">The finding.</param>
    /// <param name="names">What the files of the run are called.</param>
    public static string Of(AuditEntry entry, FileNames names)
    {
        var source = entry.Fact.Source;
        var record = entry.Fact.Id ?? RecordName.ContentOf(entry.Fact) ?? source?.Row.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var text = string.Join('\n', entry.Clause, entry.Verdict, entry.Kind, names.Of(source?.Path), record);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
    }
}
