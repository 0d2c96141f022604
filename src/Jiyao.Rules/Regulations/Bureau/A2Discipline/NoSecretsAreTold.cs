namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>Inspectors find that no secret was told to anybody not entitled.</summary>
[Clause("A2.a")]
public sealed class NoSecretsAreTold : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.Speech)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
