namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>No private call is made on the duty telephone, however short.</summary>
[Clause("B3.4.c")]
public sealed class NoPrivateCallsOnTheDutyTelephone : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Device> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Call,
                r => r.Resource!.IsDutySet == true)
            .Having(() => request.Context.IsPrivate == true);

        Then()
            .Prohibit(() => request);
    }
}
