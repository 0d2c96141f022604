namespace Jiyao.Rules.Regulations.Bureau.A5Storage;

/// <summary>Inspectors find classified and internal items at protected places.</summary>
[Clause("A5.a")]
public sealed class StorageIsFoundProtected : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.Storage)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
