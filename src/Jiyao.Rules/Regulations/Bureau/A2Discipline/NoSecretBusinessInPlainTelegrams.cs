namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>No telegram above the internal level is transmitted in clear.</summary>
[Clause("A2.f2")]
public sealed class NoSecretBusinessInPlainTelegrams : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Telegram> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Transmit,
                r => r.Resource!.Form == TelegramForm.Plain)
            .Having(() => request.Resource!.Level > SecrecyLevel.Internal);

        Then()
            .Prohibit(() => request);
    }
}
