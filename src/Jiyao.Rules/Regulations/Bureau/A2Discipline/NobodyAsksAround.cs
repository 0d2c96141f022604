namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>Inspectors find that nobody asked after secrets outside the own task.</summary>
[Clause("A2.b")]
public sealed class NobodyAsksAround : Rule
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
