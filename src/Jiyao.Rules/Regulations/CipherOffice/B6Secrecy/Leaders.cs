namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Whom clause B6.8 binds.</summary>
internal static class Leaders
{
    /// <summary>Whether a person is a leading cadre or a district leader at a time; null where it is not known.</summary>
    public static bool? Include(Person person, RecordedTime at) => person.Holds(Role.LeadingCadre, at) | person.Holds(Role.DistrictLeader, at);
}
