using Jiyao.Rules.Regulations.Bureau;
using Jiyao.Rules.Regulations.Bureau.A2Discipline;
using Jiyao.Rules.Regulations.Bureau.A4Devices;
using Jiyao.Rules.Regulations.Bureau.A6Inspection;

namespace Jiyao.Rules;

/// <summary>Regulation A: the secrecy rules of a bureau.</summary>
public static class BureauRegulation
{
    /// <summary>The regulation with its rules, in the order of the text.</summary>
    /// <param name="options">The readings; null: the strict defaults.</param>
    /// <exception cref="OptionException">The options do not fit together.</exception>
    public static RegulationPack Create(BureauOptions? options = null)
    {
        var chosen = options ?? new BureauOptions();
        chosen.Validate();
        return new RegulationPack(
            BureauClauses.Regulation,
            [
                new NoExcerptWithoutApproval(chosen),
                new NoRecordingWithoutApproval(chosen),
                new NoCopyWithoutApproval(chosen),
                new CopiesEnterTheLedger(),
                new NoCarryingWithoutApproval(chosen),
                new NoSecretBusinessOnPublicTelephones(chosen),
                new NoSecretBusinessInPlainTelegrams(),
                new OnlineDevicesHaveAResponsiblePerson(chosen),
                new OnlineAccountsHaveAResponsiblePerson(chosen),
                new OfficeSystemsHoldNothingAboveTheirLevel(),
                new OfficeSystemsPassInspection(),
                new DevicesHaveACustodian(chosen),
                new MajorHolidaysAreInspected(chosen),
                new ProblemsAreReported(chosen),
                new ProblemsAreRemedied(chosen),
                new ProblemsAreClosed(chosen),
            ],
            BureauOptionTable.Table.Of(chosen));
    }
}
