namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>Inspectors find no secret in front of unrelated people.</summary>
[Clause("A2.d2")]
public sealed class NoSecretsBeforeOutsiders : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.Outsiders)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
