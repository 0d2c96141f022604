namespace Jiyao.Rules.Tool.Requests;

/// <summary>Words for documents and their levels.</summary>
internal static class SecrecyWords
{
    public static WordSet<SecrecyLevel> Levels { get; } = new(
        (SecrecyLevel.Public, ["public", "公开", "普通", "非密", "非涉密"]),
        (SecrecyLevel.Internal, ["internal", "内部"]),
        (SecrecyLevel.Secret, ["secret", "秘密", "秘密级"]),
        (SecrecyLevel.HighlySecret, ["highlySecret", "机密", "机密级"]),
        (SecrecyLevel.TopSecret, ["topSecret", "绝密", "绝密级"]));

    public static WordSet<DocumentKind> Documents { get; } = new(
        (DocumentKind.Official, ["official", "公文"]),
        (DocumentKind.Cipher, ["cipher", "机要文件"]),
        (DocumentKind.Archive, ["archive", "档案"]));
}
