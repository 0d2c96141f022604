namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The head of the cipher room is present from the reception or dispatch of a warning telegram to its completion.</summary>
[Clause("B4.3.b")]
public sealed class TheHeadDirectsWarningTelegrams(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;
        AuditPeriod period = default!;
        HeadWatch watch = default!;

        When()
            .Match(
                () => telegram,
                t => t.IsWarning == true,
                t => options.WarningDirection == WarningDirection.Both || t.Direction == TelegramDirection.Outgoing)
            .Query(() => watch, q => q.Match<DutyPresence>().Collect().Select(stays => HeadWatch.Of(stays, options)))
            .Match(() => period);

        Then()
            .Oblige(() => telegram, Duty.DirectInPerson, kept: t => watch.Kept(watch.Handling(t, period)!.Value), details: t => watch.Gaps(t, period));
    }
}
