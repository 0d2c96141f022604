namespace Jiyao.Rules;

/// <summary>How a telegram was transmitted.</summary>
public enum TelegramForm
{
    /// <summary>密码电报: enciphered.</summary>
    Cipher,

    /// <summary>明码, 明传: in clear.</summary>
    Plain,

    /// <summary>内部传真: internal fax.</summary>
    InternalFax,
}
