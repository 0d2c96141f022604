namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The head of the cipher room is told of an incoming telegram that is important, or 特急 and above.</summary>
[Clause("B4.3.a")]
public sealed class ImportantTelegramsAreReportedToTheHead(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;
        var reception = new ReceptionLimits(options);
        var handling = new HandlingLimits(options);

        When()
            .Match(
                () => telegram,
                t => t.Direction == TelegramDirection.Incoming,
                t => t.IsImportant == true || handling.Governing(t) >= TelegramPrecedence.ExtraUrgent);

        Then()
            .Oblige(() => telegram, Duty.ReportToHead, due: t => reception.HeadReportDue(t), fulfilled: t => t.HeadInformedAt());
    }
}
