namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>No cipher document stays overnight in a leader's office.</summary>
[Clause("B6.4.d")]
public sealed class CipherPapersLeaveTheLeadersAtNight(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Custody custody = default!;
        AuditPeriod period = default!;
        Nights nights = default!;

        When()
            .Match(() => custody, c => c.IsCipher == true, c => c.RoomKind == RoomKind.LeaderOffice)
            .Query(() => nights, q => q.Match<Custody>().Collect().Select(stays => Nights.Of(stays, options)))
            .Match(() => period)
            .Having(() => nights.WasSpent(custody, period) == true);

        Then()
            .Prohibit(() => custody);
    }
}
