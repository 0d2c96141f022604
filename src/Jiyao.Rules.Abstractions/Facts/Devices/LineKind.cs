namespace Jiyao.Rules;

/// <summary>Kinds of telephone lines.</summary>
public enum LineKind
{
    /// <summary>A line on the office's list of encrypted lines.</summary>
    ListedEncrypted,

    /// <summary>An ordinary office or home line.</summary>
    Ordinary,

    /// <summary>A mobile telephone.</summary>
    Mobile,

    /// <summary>A public pay phone.</summary>
    PayPhone,
}
