using Jiyao.Rules.Definitions;
using Jiyao.Rules.Regulations;
using Jiyao.Rules.Regulations.CipherOffice;
using Jiyao.Rules.Regulations.CipherOffice.B1ResponsibleUnits;
using Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;
using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using Jiyao.Rules.Regulations.Options;

namespace Jiyao.Rules;

/// <summary>Regulation B: the secrecy rules of a district cipher office.</summary>
public static class CipherOfficeRegulation
{
    /// <summary>The regulation with its rules, in the order of the text.</summary>
    /// <param name="options">The readings; null: the strict defaults.</param>
    /// <exception cref="OptionException">The options do not fit together.</exception>
    public static RegulationPack Create(CipherOfficeOptions? options = null)
    {
        var chosen = options?.Checked() ?? new CipherOfficeOptions();
        return new RegulationPack(
            CipherOfficeClauses.Regulation,
            KnownSubjects.Noted(SubjectOf,
            [
                new BothBodiesAreThere(),
                new ThePostOfTheDeputyDirectorIsFilled(chosen),
                new SomebodyIsOnDutyRoundTheClock(chosen),
                new TheRosterCoversRoundTheClock(chosen),
                new WhateverComesInIsRespondedTo(),
                new ThePrincipalCoversNoonAndEvening(chosen),
                new TheDeputyIsSomebodyElse(chosen),
                new EachShiftHasItsDeputy(chosen),
                new TheDeputyAssists(),
                new TheRoomIsNeverLeftEmpty(chosen),
                new TheIncomingOfficerSignsOnInTime(chosen),
                new TheOutgoingOfficerStaysUntilRelieved(chosen),
                new EachChangeOfShiftIsHandedOver(),
                new NobodyComesLate(chosen),
                new NobodyLeavesEarly(chosen),
                new NobodyStaysAway(chosen),
                new LatenessBearsLiability(chosen),
                new AMissedHandOverBearsLiability(chosen),
                new AHandOverLeftOutBearsLiability(),
                new OpenItemsAreHandedOver(chosen),
                new OpenTelegramsAreHandedOver(chosen),
                new OutagesAreReported(chosen),
                new TheLinesAreNeverDown(chosen),
                new NoPrivateCallsOnTheDutyTelephone(),
                new TheDutyTelephoneIsFoundFreeOfChat(),
                new TheLineIsNotTiedUp(chosen),
                new OthersUseTheSetsWithConsent(),
                new ReceiptWithinFifteenMinutes(chosen),
                new ALateReceiptCountsAsAbsence(chosen),
                new ALateReceiptCountsAsAbsenceByTheRoster(chosen),
                new SerialsRunUnbroken(),
                new WhatTheLineRecordedIsRegistered(chosen),
                new TelegramsAreRegisteredBeforeTheyGoOn(chosen),
                new TelegramsAreRegisteredWithinTheShift(chosen),
                new TelegramsAreRegisteredTheSameDay(chosen),
                new DirectionIsFilledIn(),
                new IncomingRowIsFilledIn(),
                new OutgoingRowIsFilledIn(),
                new ReceiptIsEnteredByItsDeadline(chosen),
                new CompletionIsEnteredByItsDeadline(chosen),
                new ImportantTelegramsAreReportedToTheHead(chosen),
                new TheHeadDirectsWarningTelegrams(chosen),
                new OrdinaryTelegramsAreFinishedInThreeDays(chosen),
                new UrgentTelegramsAreFinishedInTwoDays(chosen),
                new ExtraUrgentTelegramsAreFinishedInOneDay(chosen),
                new FlashTelegramsAreBegunAtOnce(chosen),
                new FlashTelegramsAreFinishedByTheExtraUrgentLimit(chosen),
                new NoTelegramIsOverlooked(chosen),
                new NoTelegramIsMishandled(),
                new DesksAreTidy(),
                new NoPapersStayOnDesks(chosen),
                new TheOfficeIsCleanedEveryDay(chosen),
                new TheOfficeIsCleanedEveryShift(chosen),
                new OfficeIsOrderly(),
                new VisitorsAreNotReceivedInTheCipherRoom(chosen),
                new UnrelatedPersonsStayOutOfTheMachineRoom(chosen),
                new EmergencyEntryIsReviewed(chosen),
                new EscortedMaintenanceIsReviewed(chosen),
                new EscortedMaintenanceMayEnter(chosen),
                new EmergencyServicesMayEnter(chosen),
                new LeadersMayEnterTheMachineRoom(),
                new EducationIsHeld(chosen),
                new StaffAttendStudy(chosen),
                new SecretsAreNotTold(),
                new NobodyEnquires(),
                new SecretsAreAskedForThroughTheChannel(chosen),
                new SecretsAreReadWithinTheScope(chosen),
                new NoSecretsInPrivateLetters(),
                new CipherEquipmentStaysOffline(chosen),
                new ExtranetLinksAreReviewed(chosen),
                new CipherPapersHaveTheirPerson(),
                new CipherPapersHaveTheirRoom(),
                new CipherPapersHaveTheirCabinet(),
                new CipherPapersLeaveTheLeadersAtNight(chosen),
                new SecretDocumentsStayOnThePremises(chosen),
                new SecretPapersAreNotKeptOutside(chosen),
                new SecretPapersOutsideWentWithApproval(chosen),
                new SecretDocumentsStayInTheRoom(chosen),
                new SecrecyWorkIsInspected(chosen),
                new IncidentsAreReported(),
                new IncidentsAreInvestigated(),
                new IncidentsAreDecided(),
                new DecisionsToComeDoNotCount(),
                new SecrecyCadresAreTrained(chosen),
                new LevelsAreSetByTheLaw(),
                new UnitsHaveASecrecyOfficer(),
                new SharedSecrecyOfficersAreRecorded(chosen),
                new LeadersStudyFirst(chosen),
                new LeadersKeepTheRules(),
                new LeadersGiveAYearlyStatement(),
            ]),
            new OptionTexts(() => CipherOfficeOptionTable.Table.Of(chosen)))
        {
            Marks = Leaders.MarksOf,
        };
    }

    private static KnownSubject SubjectOf(Rule rule) => rule switch
    {
        NoPrivateCallsOnTheDutyTelephone or
            TheLineIsNotTiedUp or
            OthersUseTheSetsWithConsent or
            CipherEquipmentStaysOffline or
            ExtranetLinksAreReviewed
            => KnownSubject.Request<Device>(),
        VisitorsAreNotReceivedInTheCipherRoom or
            UnrelatedPersonsStayOutOfTheMachineRoom or
            EmergencyEntryIsReviewed or
            EscortedMaintenanceIsReviewed or
            EscortedMaintenanceMayEnter or
            EmergencyServicesMayEnter or
            LeadersMayEnterTheMachineRoom
            => KnownSubject.Request<Room>(),
        SecretsAreAskedForThroughTheChannel or
            SecretsAreReadWithinTheScope or
            SecretDocumentsStayOnThePremises or
            SecretDocumentsStayInTheRoom
            => KnownSubject.Request<Document>(),
        _ => KnownSubject.Records,
    };
}
