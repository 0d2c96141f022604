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
        var night = new Night(options.Overnight);

        When()
            .Match(() => custody, c => c.IsCipher == true, c => c.RoomKind == RoomKind.LeaderOffice)
            .Match(() => period)
            .Having(() => night.WasSpent(custody, period) == true);

        Then()
            .Prohibit(() => custody);
    }
}
