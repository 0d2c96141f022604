using Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;

namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>When a unit had a secrecy officer, or was not there to need one.</summary>
internal static class SecrecyOfficers
{
    /// <summary>The times for which nothing is wanting.</summary>
    public static IEnumerable<RecordedInterval> Of(Unit unit, IEnumerable<Appointment> officers)
    {
        var tenures = Tenures.Of(Role.SecrecyOfficer, officers);
        if (unit.ActiveFrom is { } from) tenures = tenures.Append(new(DateTimeOffset.MinValue, from));
        return unit.ActiveTo is { } to ? tenures.Append(new(to, null)) : tenures;
    }
}
