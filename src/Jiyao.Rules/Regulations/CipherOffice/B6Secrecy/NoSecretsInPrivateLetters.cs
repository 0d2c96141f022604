namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Inspectors find no state secret in private communication.</summary>
[Clause("B6.2.d")]
public sealed class NoSecretsInPrivateLetters : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.PrivateCorrespondence)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
