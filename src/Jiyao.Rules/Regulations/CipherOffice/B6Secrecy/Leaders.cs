namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Whom clause B6.8 binds.</summary>
internal static class Leaders
{
    /// <summary>Whether a person is a leading cadre or a district leader at a time; null where it is not known.</summary>
    [Needs(nameof(Person.Roles))]
    public static bool? Include(Person person, RecordedTime at) =>
        person.Holds(Role.LeadingCadre, at) | person.Holds(Role.DistrictLeader, at);

    /// <summary>The mark of a breach that is certainly a leader's own: an act of the person, or something found of the person.</summary>
    public static FindingMarks MarksOf(Fact record) => record switch
    {
        AccessRequest { Subject: { } subject, At: var at } => Mark(subject, at),
        Observation { Person: { } person, FoundAt: { } at } => Mark(person, at),
        _ => FindingMarks.None,
    };

    private static FindingMarks Mark(Person person, RecordedTime at) =>
        Include(person, at) == true ? FindingMarks.Leader : FindingMarks.None;
}
