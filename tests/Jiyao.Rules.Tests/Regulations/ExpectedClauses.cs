namespace Jiyao.Rules.Tests.Regulations;

/// <summary>The clauses of both regulations, each with its norm and decidability, and the readings to choose from.</summary>
internal static class ExpectedClauses
{
    public const string Bureau = """
        A0 Principle NotDecidable
        A1 Principle NotDecidable
        A2.a Prohibition FromFindings
        A2.b Prohibition FromRecordsOrFindings
        A2.c Prohibition FromRecords
        A2.d1 Prohibition FromFindings
        A2.d2 Prohibition FromFindings
        A2.e1 Prohibition FromRecords
        A2.e2 Prohibition FromRecords
        A2.e3 Prohibition FromRecords
        A2.e4 Prohibition FromRecords
        A2.f1 Prohibition FromRecordsOrFindings
        A2.f2 Prohibition FromRecords
        A3.a1 Obligation FromRecords
        A3.a2 Obligation FromRecords
        A3.a3 Obligation FromRecords
        A3.a4 Obligation FromRecords
        A3.b Obligation FromFindings
        A3.c Obligation FromRecords
        A3.d Obligation FromRecords
        A3.e ObligationWithDeadline FromRecords
        A3.f Prohibition FromRecords
        A4.a Obligation FromRecords
        A4.b Obligation FromRecordsOrFindings
        A4.c Obligation FromRecords
        A5.a Obligation FromRecordsOrFindings
        A5.b ObligationWithDeadline FromRecords
        A5.c Obligation FromRecords
        A6.a ObligationWithDeadline FromRecords
        A6.b Obligation FromRecords
        A6.c Obligation FromRecords
        """;

    public const string BureauOptions = """
        A2.b AskMode ScopeGranularity
        A2.c ScopeGranularity
        A2.d1 PublicPlace
        A2.e1 RetroApproval
        A2.e2 RetroApproval
        A2.e3 RetroApproval
        A2.e4 RetroApproval
        A2.f1 PublicPhone
        A3.a1 Promptly
        A3.a2 Promptly
        A3.c LoanDays
        A3.e FilingDue RollOverHolidays FilingBatch
        A4.a OnlineOwner
        A4.c DeviceClasses
        A5.a StorageMap
        A5.b ReturnDefault
        A6.a FourHolidays InspectionWindow
        A6.b ReportWithin
        A6.c RemedyWithin
        """;

    public const string CipherOffice = """
        B1 Organisational FromRecords
        B2 Organisational FromRecords
        B3.1.a Obligation FromRecords
        B3.1.b Obligation FromFindings
        B3.2.a Obligation FromRecords
        B3.2.b Obligation FromFindings
        B3.2.c Obligation FromRecords
        B3.3.a ObligationWithDeadline FromRecords
        B3.3.b Prohibition FromRecords
        B3.3.c Consequence FromRecords
        B3.3.d Obligation FromRecords
        B3.4.a Obligation NotDecidable
        B3.4.b Obligation FromRecords
        B3.4.c Prohibition FromRecordsOrFindings
        B3.4.d Prohibition FromRecords
        B3.4.e Obligation FromRecords
        B4.1.a ObligationWithDeadline FromRecords
        B4.1.b Consequence FromRecords
        B4.2.a Obligation FromRecords
        B4.2.b Obligation FromRecords
        B4.3.a Obligation FromRecords
        B4.3.b Obligation FromRecords
        B4.4.a ObligationWithDeadline FromRecords
        B4.4.b ObligationWithDeadline FromRecords
        B4.4.c ObligationWithDeadline FromRecords
        B4.4.d ObligationWithDeadline FromRecords
        B4.4.e Prohibition FromRecordsOrFindings
        B5.1.a Obligation FromFindings
        B5.1.b Prohibition FromFindings
        B5.2.a ObligationWithDeadline FromRecords
        B5.2.b Obligation FromFindings
        B5.3.a Prohibition FromRecords
        B5.3.b Prohibition FromRecords
        B5.3.c Permission FromRecords
        B6.1.a Principle NotDecidable
        B6.1.b Organisational FromRecordsOrFindings
        B6.1.c Organisational FromRecordsOrFindings
        B6.2.a Prohibition FromFindings
        B6.2.b Prohibition FromRecordsOrFindings
        B6.2.c Prohibition FromRecords
        B6.2.d Prohibition FromFindings
        B6.3 Prohibition FromRecords
        B6.4.a Obligation FromRecords
        B6.4.b Obligation FromRecords
        B6.4.c Obligation FromRecords
        B6.4.d Prohibition FromRecords
        B6.4.e Prohibition FromRecords
        B6.5.a Obligation FromRecords
        B6.5.b Principle NotDecidable
        B6.5.c Obligation FromRecords
        B6.6.a Organisational FromRecords
        B6.6.b Principle NotDecidable
        B6.6.c Obligation FromRecords
        B6.7 Organisational FromRecords
        B6.8.a Obligation FromRecordsOrFindings
        B6.8.b Obligation FromRecords
        B6.8.c Principle NotDecidable
        B6.8.d Principle NotDecidable
        B6.8.e Organisational FromFindings
        """;

    public const string CipherOfficeOptions = """
        B2 VacancyGrace
        B3.1.a CoverageFrom GapTolerance MinutePrecision
        B3.2.a Noon Evening MinutePrecision
        B3.2.b SamePerson Noon Evening
        B3.2.c PresenceUnit MinutePrecision
        B3.3.a HandoverTolerance MinutePrecision
        B3.3.b MinutePrecision
        B3.3.c HandoverTolerance MinutePrecision
        B3.3.d HandoverAck MinutePrecision Done
        B3.4.b LineDown MinutePrecision
        B3.4.d MaxCall
        B4.1.a ReceiptStart MinutePrecision Prefer
        B4.1.b AbsenceAttribution HandoverAck MinutePrecision Prefer ReceiptStart
        B4.2.a RegisterWithin MinutePrecision
        B4.2.b ReceiptStart DayCounting Closing HandlingDays Upgrade UnknownPrecedence MinutePrecision AtOnce
        B4.3.a HeadReportWithin MinutePrecision UnknownPrecedence Upgrade
        B4.3.b WarningDirection HeadDelegate MinutePrecision
        B4.4.a DayCounting Closing HandlingDays Done Upgrade UnknownPrecedence MinutePrecision
        B4.4.b DayCounting Closing HandlingDays Done Upgrade UnknownPrecedence MinutePrecision
        B4.4.c DayCounting Closing HandlingDays Done Upgrade UnknownPrecedence MinutePrecision
        B4.4.d DayCounting Closing HandlingDays Done Upgrade UnknownPrecedence MinutePrecision AtOnce AtOnce.Start
        B4.4.e DayCounting Closing HandlingDays Upgrade UnknownPrecedence MinutePrecision AtOnce
        B5.1.b DeskRule
        B5.2.a CleaningPer
        B5.3.a VisitException
        B5.3.b EscortedMaintenance EmergencyEntry OnDutyOnly
        B6.1.b EducationEvery
        B6.1.c StudyEvery
        B6.2.b AskMode ScopeGranularity
        B6.2.c ScopeGranularity
        B6.3 OnlineScope
        B6.4.d Overnight
        B6.4.e AllowApprovedCarry Premises SecretIncludesInternal
        B6.5.a InspectEvery
        B6.6.a TrainingEvery
        B6.7 SharedOfficer
        B6.8.a LeaderStudy
        """;
}
