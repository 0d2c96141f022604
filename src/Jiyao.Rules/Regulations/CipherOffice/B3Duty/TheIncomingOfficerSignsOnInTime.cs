namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>The incoming officer signs on at or before the planned instant.</summary>
[Clause("B3.3.a")]
public sealed class TheIncomingOfficerSignsOnInTime(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        HandOver handOver = default!;
        var relief = new Relief(options);

        When()
            .Match(() => handOver, h => PersonIdentity.AreSame(h.Outgoing, h.Incoming) == false);

        Then()
            .Oblige(() => handOver, Duty.SignOn, due: h => relief.SignOnDue(h), fulfilled: h => h.IncomingSignedAt, details: h => Relief.Incoming(h));
    }
}
