namespace Jiyao.Rules.Regulations.Bureau.A5Storage;

/// <summary>
/// When a classified item from above goes back is open where its issuer set no date; whoever keeps it for a year is reminded to ask.
/// </summary>
[Clause("A5.b")]
public sealed class ItemsWithoutADateAreAskedAfter(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IssuedItem item = default!;
        AuditPeriod period = default!;
        var terms = new ReturnTerms(options.ReturnDefault);

        When()
            .Match(() => item, i => i.Level >= SecrecyLevel.Secret, i => !terms.IsSet(i))
            .Match(() => period);

        Then()
            .Oblige(
                () => item,
                Duty.ReturnItem,
                due: i => terms.Due(i),
                fulfilled: i => i.ReturnedAt,
                details: i => ReturnTerms.Reminder(i, period));
    }
}
