namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Secrecy levels, bare or as part of a mark such as 机密★1年. A number is no level: systems disagree on what 1 means.
/// </summary>
internal static class LevelWords
{
    private static readonly Vocabulary<SecrecyLevel> Words = new(
        "绝密 机密 秘密 内部 公开",
        (SecrecyLevel.TopSecret, ["绝密", "绝密级", "topSecret"]),
        (SecrecyLevel.HighlySecret, ["机密", "机密级", "highlySecret"]),
        (SecrecyLevel.Secret, ["秘密", "秘密级", "secret"]),
        (SecrecyLevel.Internal, ["内部", "internal"]),
        (SecrecyLevel.Public, ["公开", "普通", "非密", "非涉密", "public"]));

    public static Reading<SecrecyLevel> Read(string text) => Words.Read(WithoutPeriod(text));

    public static bool Knows(string text) => Words.Knows(WithoutPeriod(text));

    // The star is layout to headers, so it is looked for in the text as written.
    private static string WithoutPeriod(string text)
    {
        var star = text.AsSpan().IndexOfAny("★☆*＊");
        return star > 0 ? text[..star] : text;
    }
}
