namespace Jiyao.Rules;

/// <summary>The bodies that answer for cipher and secrecy work (clause B1). One unit may be several of them.</summary>
[Flags]
public enum UnitFunctions
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>机要局: the cipher bureau.</summary>
    CipherBureau = 1 << 0,

    /// <summary>保密局: the secrecy bureau.</summary>
    SecrecyBureau = 1 << 1,
}
