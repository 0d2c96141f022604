namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Inspectors find no private call on the duty telephone.</summary>
[Clause("B3.4.c")]
public sealed class TheDutyTelephoneIsFoundFreeOfChat : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.DutyTelephone)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
