namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// The words for telephone lines, the same in registers and in requests. Encrypted is not enough: the line has to stand on the office's
/// list, of which 加密 and 保密电话 say nothing.
/// </summary>
internal static class LineWords
{
    public static (LineKind Value, string[] Words)[] Meanings { get; } =
    [
        (LineKind.ListedEncrypted, ["listedEncrypted", "名单内加密线路"]),
        (LineKind.Ordinary, ["ordinary", "普通线路", "普通电话", "普通"]),
        (LineKind.Mobile, ["mobile", "手机", "移动电话"]),
        (LineKind.PayPhone, ["payPhone", "公用电话"]),
    ];
}
