namespace Jiyao.Rules;

/// <summary>Kinds of documents the regulations tell apart.</summary>
public enum DocumentKind
{
    /// <summary>An ordinary official document.</summary>
    Official,

    /// <summary>A cipher document (机要文件).</summary>
    Cipher,

    /// <summary>Archive material.</summary>
    Archive,
}
