namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>How a paper came to be outside the building.</summary>
internal static class CarryingOut
{
    /// <summary>
    /// Whether it was last carried out, before a stay outside or as that began, with prior approval; null where the log tells of no such
    /// carrying, or does not tell.
    /// </summary>
    public static bool? WasApproved(Custody stay, IEnumerable<AccessRequest<Document>> carryings)
    {
        if (stay.From is not { } from) return null;
        var before = carryings.Where(carrying => carrying.At.IsAtOrBefore(from) != false).ToList();
        if (before.Count == 0) return null;

        // Of several any may be the last that does not certainly come before another.
        var latest = before.Max(carrying => carrying.At.Earliest);
        var answers = before.Where(carrying => carrying.At.Latest >= latest)
            .Select(carrying => carrying.Context.WasApprovedBy(carrying.At, TimeSpan.Zero)).Distinct().ToList();
        return answers is [var answer] ? answer : null;
    }
}
