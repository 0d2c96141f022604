namespace Jiyao.Rules.Regulations.Bureau;

internal static class BureauClauses
{
    public static Regulation Regulation { get; } = new("A",
        new("局机关机要保密工作制度（范本一）", "Cipher and secrecy rules of a bureau (model one)"),
        [
            PurposeClauses.Chapter,
            LawClauses.Chapter,
            DisciplineClauses.Chapter,
            DocumentClauses.Chapter,
            DeviceClauses.Chapter,
            StorageClauses.Chapter,
            InspectionClauses.Chapter,
        ]);
}
