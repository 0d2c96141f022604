namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>Inspectors find that no telegram went to the wrong addressee or with wrong content.</summary>
[Clause("B4.4.e")]
public sealed class NoTelegramIsMishandled : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(() => observation, o => o.Matter == ObservedMatter.TelegramError)
            .Having(() => Inspectors.FoundBreach(observation) == true);

        Then()
            .Prohibit(() => observation);
    }
}
