using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Jiyao.Rules.Tool.Triaging;

/// <summary>
/// What tells a finding from others in every run: its clause, verdict, kind, file and record, by its number and day or else by what it says.
/// The row counts only where it says nothing, since rows shift as a register grows.
/// </summary>
internal static class Fingerprint
{
    private const int Bytes = 16;

    /// <param name="entry">The finding.</param>
    /// <param name="names">What the files of the run are called.</param>
    public static string Of(AuditEntry entry, FileNames names)
    {
        var text = string.Join('\n', entry.Clause, entry.Verdict, entry.Kind, names.Of(entry.Fact.Source?.Path), RecordOf(entry));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
    }

    private static string? RecordOf(AuditEntry entry) => entry.Fact switch
    {
        // What no register holds, such as the serials of a year, goes on while the check is run: what is found of it next is another finding.
        // Of a period the bounds do not count, since they move with the instant of the check.
        { Source: null } made => string.Join('\n', made is AuditPeriod ? null : made.Id ?? RecordName.ContentOf(made), entry.Details?.En),
        // Numbers begin anew each year.
        { Id: { } id } fact => RecordName.DayOf(fact) is { } day ? string.Create(CultureInfo.InvariantCulture, $"{id}\n{day:yyyy-MM-dd}") : id,
        var fact => RecordName.ContentOf(fact) ?? fact.Source?.Row.ToString(CultureInfo.InvariantCulture),
    };
}
