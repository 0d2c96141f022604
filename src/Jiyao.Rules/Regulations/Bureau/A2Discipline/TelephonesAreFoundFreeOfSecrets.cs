namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>Inspectors find no secret business on a public telephone.</summary>
[Clause("A2.f1")]
public sealed class TelephonesAreFoundFreeOfSecrets : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.PublicTelephone)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
