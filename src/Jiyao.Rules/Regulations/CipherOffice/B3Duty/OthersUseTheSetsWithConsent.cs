namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Whoever is not on duty uses a duty set only once the head has consented.</summary>
[Clause("B3.4.e")]
public sealed class OthersUseTheSetsWithConsent : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Device> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Call,
                r => r.Resource!.IsDutySet == true,
                r => r.Subject!.Holds(Role.PrincipalDuty, r.At) == false,
                r => r.Subject!.Holds(Role.DeputyDuty, r.At) == false)
            .Having(() => request.Context.WasConsentedBy(request.At) == false);

        Then()
            .Prohibit(() => request);
    }
}
