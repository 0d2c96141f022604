namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Inspectors find that nobody asked after secrets outside the own task.</summary>
[Clause("B6.2.b")]
public sealed class NobodyEnquires : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.Enquiry)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
