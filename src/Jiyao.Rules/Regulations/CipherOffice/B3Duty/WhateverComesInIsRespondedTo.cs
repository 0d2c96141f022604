namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Inspectors find that whatever came in was responded to.</summary>
[Clause("B3.1.b")]
public sealed class WhateverComesInIsRespondedTo : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.Response)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
