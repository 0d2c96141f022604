namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>No inspection finds a leader in breach of the rules; where one does, the finding is marked.</summary>
[Clause("B6.8.b")]
public sealed class LeadersKeepTheRules : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(
                () => observation,
                o => o.Person != null,
                o => o.Person!.Holds(Role.LeadingCadre, o.FoundAt!.Value) == true
                    || o.Person.Holds(Role.DistrictLeader, o.FoundAt!.Value) == true)
            .Having(() => observation.IsBreach == true);

        Then()
            .Prohibit(() => observation, FindingMarks.Leader);
    }
}
