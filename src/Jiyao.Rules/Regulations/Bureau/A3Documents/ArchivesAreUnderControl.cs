namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>Inspectors find secret archive material under control.</summary>
[Clause("A3.b")]
public sealed class ArchivesAreUnderControl : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.ArchiveControl)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
