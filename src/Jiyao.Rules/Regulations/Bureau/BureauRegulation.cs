using Jiyao.Rules.Definitions;
using Jiyao.Rules.Regulations;
using Jiyao.Rules.Regulations.Bureau;
using Jiyao.Rules.Regulations.Bureau.A2Discipline;
using Jiyao.Rules.Regulations.Bureau.A3Documents;
using Jiyao.Rules.Regulations.Bureau.A4Devices;
using Jiyao.Rules.Regulations.Bureau.A5Storage;
using Jiyao.Rules.Regulations.Bureau.A6Inspection;
using Jiyao.Rules.Regulations.Options;

namespace Jiyao.Rules;

/// <summary>Regulation A: the secrecy rules of a bureau.</summary>
public static class BureauRegulation
{
    /// <summary>The regulation with its rules, in the order of the text.</summary>
    /// <param name="options">The readings; null: the strict defaults.</param>
    /// <exception cref="OptionException">The options do not fit together.</exception>
    public static RegulationPack Create(BureauOptions? options = null)
    {
        var chosen = options?.Checked() ?? new BureauOptions();
        return new RegulationPack(
            BureauClauses.Regulation,
            KnownSubjects.Noted(SubjectOf,
            [
                new NoSecretsAreTold(),
                new NobodyAsksAround(),
                new NoAskingOutsideTheChannel(chosen),
                new NoReadingOutsideTheScope(chosen),
                new NoSecretsInPublicPlaces(chosen),
                new NoSecretsBeforeOutsiders(),
                new NoExcerptWithoutApproval(chosen),
                new NoRecordingWithoutApproval(chosen),
                new NoCopyWithoutApproval(chosen),
                new CopiesEnterTheLedger(),
                new NoCarryingWithoutApproval(chosen),
                new NoLeavingTheRoomWithoutApproval(chosen),
                new NoSecretBusinessOnPublicTelephones(chosen),
                new TelephonesAreFoundFreeOfSecrets(),
                new NoSecretBusinessInPlainTelegrams(),
                new DocumentsAreCollectedPromptly(chosen),
                new DocumentsAreRegisteredPromptly(chosen),
                new DocumentsAreRegisteredBeforeDistribution(),
                new DocumentsAreDistributedPromptly(chosen),
                new SecretDocumentsAreSignedFor(),
                new TheWhereaboutsAreKnown(),
                new ItemsInTheLedgerHaveAPlaceAndAKeeper(),
                new ArchivesAreUnderControl(),
                new LoansStateWhenTheyEnd(chosen),
                new LoansAreSigned(),
                new LoansComeBackInTime(chosen),
                new TheStepsAreTakenInOrder(),
                new CirculatedDocumentsAreFiled(chosen),
                new TheArchiveOfficerTakesThemOver(),
                new AYearIsFiledInOneBatch(chosen),
                new NothingDueBackIsKept(),
                new OnlineDevicesHaveAResponsiblePerson(chosen),
                new OnlineAccountsHaveAResponsiblePerson(chosen),
                new OfficeSystemsHoldNothingAboveTheirLevel(),
                new OfficeSystemsPassInspection(),
                new DevicesHaveACustodian(chosen),
                new SecretItemsAreInProtectedPlaces(chosen),
                new StorageIsFoundProtected(),
                new ItemsFromAboveGoBack(chosen),
                new ItemsWithoutADateAreAskedAfter(chosen),
                new ReturnsAreReceipted(),
                new DestructionFollowsTheRules(),
                new MajorHolidaysAreInspected(chosen),
                new ProblemsAreReported(chosen),
                new ProblemsAreRemedied(chosen),
                new ProblemsAreClosed(chosen),
            ]),
            new OptionTexts(() => BureauOptionTable.Table.Of(chosen)));
    }

    private static KnownSubject SubjectOf(Rule rule) => rule switch
    {
        NoAskingOutsideTheChannel or
            NoReadingOutsideTheScope or
            NoExcerptWithoutApproval or
            NoRecordingWithoutApproval or
            NoCopyWithoutApproval or
            CopiesEnterTheLedger or
            NoCarryingWithoutApproval or
            NoLeavingTheRoomWithoutApproval or
            OfficeSystemsHoldNothingAboveTheirLevel
            => KnownSubject.Request<Document>(),
        NoSecretBusinessOnPublicTelephones
            => KnownSubject.Request<Device>(),
        NoSecretBusinessInPlainTelegrams
            => KnownSubject.Request<Telegram>(),
        _ => KnownSubject.Records,
    };
}
