namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>Secret business is not done over a telephone line that is not on the list of encrypted lines.</summary>
[Clause("A2.f1")]
public sealed class NoSecretBusinessOnPublicTelephones(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Device> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Call,
                r => r.Context.SubjectLevel >= SecrecyLevel.Secret)
            .Having(() => options.PublicPhone == PublicPhone.PayPhonesOnly
                ? request.Resource!.Line == LineKind.PayPhone
                : request.Resource!.Line != LineKind.ListedEncrypted);

        Then()
            .Prohibit(() => request);
    }
}
