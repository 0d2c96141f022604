namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Inspectors find that the deputy helps.</summary>
[Clause("B3.2.b")]
public sealed class TheDeputyAssists : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.DeputyAssistance)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
