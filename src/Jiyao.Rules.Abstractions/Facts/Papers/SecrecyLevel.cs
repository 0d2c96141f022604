namespace Jiyao.Rules;

/// <summary>
/// The level of a document or telegram, in ascending order. The generic word 秘密 means any level from
/// <see cref="Secret"/> upwards; the level 秘密 is <see cref="Secret"/> alone.
/// </summary>
public enum SecrecyLevel
{
    /// <summary>公开: public.</summary>
    Public,

    /// <summary>内部: internal; not a state secret.</summary>
    Internal,

    /// <summary>秘密: secret, the lowest of the three levels of state secrets.</summary>
    Secret,

    /// <summary>机密: highly secret.</summary>
    HighlySecret,

    /// <summary>绝密: top secret.</summary>
    TopSecret,
}
