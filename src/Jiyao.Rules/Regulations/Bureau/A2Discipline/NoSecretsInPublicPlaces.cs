namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>Inspectors find no secret in a public place.</summary>
[Clause("A2.d1")]
public sealed class NoSecretsInPublicPlaces(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.PublicPlace)
            .Having(
                () => Inspectors.FoundBreach(observation) == true,
                () => observation.Matter == null
                    || (options.PublicPlace == PublicPlace.NotApproved ? observation.IsApprovedPlace == false : observation.IsPublicPlace == true));

        Then()
            .Prohibit(() => observation);
    }
}
