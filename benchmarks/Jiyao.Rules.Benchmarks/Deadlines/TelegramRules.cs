using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Benchmarks.Deadlines;

/// <summary>The rules of regulation B that set a deadline from the reception of a telegram on, and nothing else.</summary>
internal static class TelegramRules
{
    public static RegulationEngine Engine()
    {
        var options = new CipherOfficeOptions();
        return RegulationEngine.Create(
        [
            CipherOfficeRegulation.Create(options) with
            {
                Rules =
                [
                    new ReceiptWithinFifteenMinutes(options),
                    new ImportantTelegramsAreReportedToTheHead(options),
                    new OrdinaryTelegramsAreFinishedInThreeDays(options),
                    new UrgentTelegramsAreFinishedInTwoDays(options),
                    new ExtraUrgentTelegramsAreFinishedInOneDay(options),
                    new FlashTelegramsAreBegunAtOnce(options),
                    new FlashTelegramsAreFinishedByTheExtraUrgentLimit(options),
                ],
            },
        ]);
    }
}
