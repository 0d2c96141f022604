namespace Jiyao.Rules.Regulations.CipherOffice.B1ResponsibleUnits;

/// <summary>Some unit is the cipher bureau and some unit, be it the same, is the secrecy bureau.</summary>
[Clause("B1")]
public sealed class BothBodiesAreThere : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AuditPeriod period = default!;
        ResponsibleBody body = default!;
        IEnumerable<Unit> units = default!;

        When()
            .Match(() => period)
            .Query(() => body, q => q.Match<AuditPeriod>().SelectMany(p => ResponsibleBody.Both))
            .Query(() => units, q => q.Match<Unit>().Collect());

        Then()
            .Oblige(() => body, Duty.HaveResponsibleUnit, kept: b => ResponsibleBody.IsAmong(units, b, period.Latest));
    }
}
