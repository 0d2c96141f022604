namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Whoever takes over late, or leaves before being relieved, answers for it.</summary>
[Clause("B3.3.c")]
public sealed class AMissedHandOverBearsLiability(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        HandOver handOver = default!;
        AuditPeriod period = default!;
        var relief = new Relief(options);

        When()
            .Match(() => handOver, h => PersonIdentity.AreSame(h.Outgoing, h.Incoming) == false)
            .Match(() => period, p => !Relief.IsToCome(handOver, p))
            .Having(() => relief.WasMissed(handOver, period) == true);

        Then()
            .Prohibit(() => handOver, FindingMarks.Liability, details: h => relief.Missed(h, period));
    }
}
