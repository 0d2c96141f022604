namespace Jiyao.Rules.Regulations.CipherOffice;

internal static class CipherOfficeClauses
{
    public static Regulation Regulation { get; } = new("B",
        new("区委机要局机要保密工作制度（范本二）", "Cipher and secrecy rules of a district cipher office (model two)"),
        [
            ResponsibleUnitClauses.Chapter,
            ResponsiblePersonClauses.Chapter,
            DutyClauses.Chapter,
            TelegramClauses.Chapter,
            HousekeepingClauses.Chapter,
            SecrecyClauses.Chapter,
        ]);
}
