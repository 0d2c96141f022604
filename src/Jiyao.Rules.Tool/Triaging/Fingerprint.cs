using System.Security.Cryptography;
using System.Text;

namespace Jiyao.Rules.Tool.Triaging;

/// <summary>
/// What tells a finding from others in every run: its clause, verdict, kind and record, by its number or else by what it says. The row counts
/// only where it says nothing, since rows shift as a register grows. Of the path the file's name counts, since folders move, without what it
/// ends in, since the same register may come in another format.
/// </summary>
internal static class Fingerprint
{
    private const int Bytes = 16;

    private const string Packed = ".gz";

    public static string Of(AuditEntry entry)
    {
        var source = entry.Fact.Source;
        var record = entry.Fact.Id ?? RecordName.ContentOf(entry.Fact) ?? source?.Row.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var text = string.Join('\n', entry.Clause, entry.Verdict, entry.Kind, Name(source?.Path), record);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
    }

    private static string? Name(string? path) =>
        Path.GetFileNameWithoutExtension(path?.EndsWith(Packed, StringComparison.OrdinalIgnoreCase) == true ? path[..^Packed.Length] : path);
}
