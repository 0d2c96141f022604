using Jiyao.Rules.Regulations.CipherOffice;
using Jiyao.Rules.Regulations.CipherOffice.B1ResponsibleUnits;
using Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;
using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

namespace Jiyao.Rules;

/// <summary>Regulation B: the secrecy rules of a district cipher office.</summary>
public static class CipherOfficeRegulation
{
    /// <summary>The regulation with its rules, in the order of the text.</summary>
    /// <param name="options">The readings; null: the strict defaults.</param>
    /// <exception cref="OptionException">The options do not fit together.</exception>
    public static RegulationPack Create(CipherOfficeOptions? options = null)
    {
        var chosen = options ?? new CipherOfficeOptions();
        chosen.Validate();
        return new RegulationPack(
            CipherOfficeClauses.Regulation,
            [
                new BothBodiesAreThere(),
                new ThePostOfTheDeputyDirectorIsFilled(chosen),
                new ReceiptWithinFifteenMinutes(chosen),
                new DirectionIsFilledIn(),
                new IncomingRowIsFilledIn(),
                new OutgoingRowIsFilledIn(),
                new ReceiptIsEnteredByItsDeadline(chosen),
                new CompletionIsEnteredByItsDeadline(chosen),
                new ImportantTelegramsAreReportedToTheHead(chosen),
                new OrdinaryTelegramsAreFinishedInThreeDays(chosen),
                new UrgentTelegramsAreFinishedInTwoDays(chosen),
                new ExtraUrgentTelegramsAreFinishedInOneDay(chosen),
                new FlashTelegramsAreBegunAtOnce(chosen),
                new FlashTelegramsAreFinishedByTheExtraUrgentLimit(chosen),
                new NoTelegramIsOverlooked(chosen),
                new DesksAreTidy(),
                new NoPapersStayOnDesks(chosen),
                new TheOfficeIsCleanedEveryDay(chosen),
                new TheOfficeIsCleanedEveryShift(chosen),
                new OfficeIsOrderly(),
                new VisitorsAreNotReceivedInTheCipherRoom(chosen),
                new UnrelatedPersonsStayOutOfTheMachineRoom(chosen),
                new EmergencyEntryIsReviewed(chosen),
                new EscortedMaintenanceMayEnter(chosen),
                new EmergencyServicesMayEnter(chosen),
                new LeadersMayEnterTheMachineRoom(),
                new EducationIsHeld(chosen),
                new StaffAttendStudy(chosen),
                new CipherEquipmentStaysOffline(chosen),
                new SecretDocumentsStayOnThePremises(chosen),
                new SecretDocumentsStayInTheRoom(chosen),
                new SecrecyWorkIsInspected(chosen),
                new IncidentsAreReported(),
                new IncidentsAreInvestigated(),
                new IncidentsAreDecided(),
                new SecrecyCadresAreTrained(chosen),
                new UnitsHaveASecrecyOfficer(),
                new SharedSecrecyOfficersAreRecorded(chosen),
                new LeadersStudyFirst(chosen),
                new LeadersKeepTheRules(),
                new LeadersGiveAYearlyStatement(),
            ],
            CipherOfficeOptionTable.Table.Of(chosen))
        {
            Marks = Leaders.MarksOf,
        };
    }
}
