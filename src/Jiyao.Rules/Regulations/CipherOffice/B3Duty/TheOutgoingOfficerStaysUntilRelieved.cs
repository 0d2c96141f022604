namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>
/// The outgoing officer signs off neither before the planned instant nor before the incoming one is on. Of a hand-over that nobody signed
/// <see cref="TheIncomingOfficerSignsOnInTime"/> says whether it is still to come.
/// </summary>
[Clause("B3.3.a")]
public sealed class TheOutgoingOfficerStaysUntilRelieved(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        HandOver handOver = default!;
        var relief = new Relief(options);

        When()
            .Match(() => handOver, h => PersonIdentity.AreSame(h.Outgoing, h.Incoming) == false, h => Relief.WasSigned(h));

        Then()
            .Oblige(() => handOver, Duty.StayUntilRelieved, kept: h => relief.WasAwaited(h), details: h => relief.Text(h));
    }
}
