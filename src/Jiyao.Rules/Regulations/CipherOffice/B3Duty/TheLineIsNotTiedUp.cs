namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>A duty set is not occupied for long without a reason on record.</summary>
[Clause("B3.4.d")]
public sealed class TheLineIsNotTiedUp(CipherOfficeOptions options) : Rule
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
            .Having(() => request.Context.Duration > options.MaxCall, () => string.IsNullOrWhiteSpace(request.Context.Reason));

        Then()
            .Prohibit(() => request);
    }
}
