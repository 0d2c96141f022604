using Jiyao.Rules.Tool.Commands;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Checking;

/// <summary>What a check came to.</summary>
/// <param name="Report">The tallies; the entries went to the sink.</param>
/// <param name="Files">The files read, in order.</param>
/// <param name="Problems">How many rows and cells could not be read.</param>
/// <param name="Triage">How many findings are new, known and waived.</param>
internal sealed record CheckResult(AuditReport Report, IReadOnlyList<CheckedFile> Files, long Problems, Triage Triage)
{
    /// <summary>Whether what is open leaves the exit code at zero.</summary>
    public bool AllowsIndeterminate { get; init; }

    /// <summary>The files and sheets that were not read.</summary>
    public IReadOnlyList<PassedOver> PassedOver { get; init; } = [];

    /// <summary>The waivers that excused nothing, of clauses that were judged.</summary>
    public IReadOnlyList<Waiver> UnusedWaivers => [.. Triage.Unused(Report)];

    /// <summary>What is worth a look though it fails nothing.</summary>
    public IReadOnlyList<CheckNote> Notes =>
    [
        .. PassedOver.Select(CheckNote.OfPassedOver),
        .. JudgedNothing ? Files.Where(file => file.Evaluated > 0).Select(CheckNote.OfUnjudged) : [],
        .. Files.Where(file => file.UnknownColumns.Count > 0).Select(CheckNote.OfColumns),
        .. UnusedWaivers.Select(waiver => CheckNote.OfWaiver(waiver, Triage.WaiversPath)),
    ];

    // A job that was pointed at the wrong export is not to be green for want of anything to find.
    private bool JudgedNothing =>
        Files.Any(file => file.Evaluated > 0) && Report.Clauses.All(tally => tally.Violated + tally.Indeterminate + tally.Pending + tally.Compliant == 0);

    public int ExitCode(bool allowIndeterminate) =>
        Triage.Failing > 0 ? ExitCodes.Violated
        : !allowIndeterminate && (Triage.Open > 0 || Problems > 0 || JudgedNothing) ? ExitCodes.Open
        : ExitCodes.Clean;
}

/// <summary>One file of a check. Nothing vanishes: the rows read are those evaluated and those rejected.</summary>
/// <param name="Path">The file.</param>
/// <param name="Kind">The kind of register.</param>
/// <param name="Rows">The rows read.</param>
/// <param name="Rejected">Those that were rejected.</param>
/// <param name="UnknownColumns">The columns that nothing reads, in the order met.</param>
internal sealed record CheckedFile(string Path, string Kind, long Rows, long Rejected, IReadOnlyList<string> UnknownColumns)
{
    public long Evaluated => Rows - Rejected;
}
