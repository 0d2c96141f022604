namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>No papers lie on a desk that nobody works at, or after hours.</summary>
[Clause("B5.1.b")]
public sealed class NoPapersStayOnDesks(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.PapersOnDesk)
            .Having(
                () => Inspectors.FoundBreach(observation) == true,
                () => observation.Matter == null || options.DeskRule == DeskRule.Always || observation.IsUnattended == true || observation.IsAfterHours == true);

        Then()
            .Prohibit(() => observation);
    }
}
