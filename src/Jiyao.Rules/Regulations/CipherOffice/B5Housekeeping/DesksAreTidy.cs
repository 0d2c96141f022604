namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>No inspection finds a desk untidy.</summary>
[Clause("B5.1.a")]
public sealed class DesksAreTidy : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.DeskTidiness)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
