using Jiyao.Rules;

namespace Pilotage.P3Oversight;

/// <summary>Chapter P3: oversight.</summary>
internal static class OversightClauses
{
    private static readonly LocalizedText Station = new("引航站", "the station");

    public static Chapter Chapter { get; } = new("P3", new("监督", "Oversight"),
    [
        new Clause
        {
            Id = "P3.1",
            Summary = new("定期开展保密检查。", "Secrecy is inspected regularly."),
            Norm = Norm.Obligation,
            Bearer = Station,
            Decidability = Decidability.FromRecords,
            DataNeeded = new("保密检查登记", "Register of inspections"),
            OptionKeys = [PilotageOptions.InspectEveryKey],
        },
        new Clause
        {
            Id = "P3.2",
            Summary = new("各科室配备保密员。", "Every section has a secrecy officer."),
            Norm = Norm.Organisational,
            Bearer = Station,
            Decidability = Decidability.FromRecords,
            DataNeeded = new("单位名册、任职登记", "Units and appointments"),
        },
        new Clause
        {
            Id = "P3.3",
            Summary = new("站长高度重视保密工作。", "The head takes secrecy seriously."),
            Norm = Norm.Principle,
            Bearer = new("站长", "the head"),
            Decidability = Decidability.NotDecidable,
            DataNeeded = new("无", "none"),
            NoRuleBecause = new("重视与否没有可以核对的记录。", "There is no record by which seriousness could be told."),
        },
    ]);
}
