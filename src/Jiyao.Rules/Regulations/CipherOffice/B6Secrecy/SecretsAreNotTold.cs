namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Inspectors find that no secret was told to anybody not entitled.</summary>
[Clause("B6.2.a")]
public sealed class SecretsAreNotTold : Rule
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
