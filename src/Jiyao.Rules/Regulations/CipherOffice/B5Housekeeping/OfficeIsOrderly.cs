namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>No inspection finds the office in disorder.</summary>
[Clause("B5.2.b")]
public sealed class OfficeIsOrderly : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.Housekeeping)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
