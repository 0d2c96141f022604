namespace Jiyao.Rules.Regulations.Bureau.A4Devices;

/// <summary>No inspection finds an office system used beyond its level.</summary>
[Clause("A4.b")]
public sealed class OfficeSystemsPassInspection : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.OfficeSystem)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
