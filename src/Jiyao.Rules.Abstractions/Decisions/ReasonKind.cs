namespace Jiyao.Rules;

/// <summary>What a rule says in a decision.</summary>
public enum ReasonKind
{
    /// <summary>It forbids the act, for certain.</summary>
    Forbids,

    /// <summary>Whether it forbids the act, or whether its exception applies, cannot be told from what is known.</summary>
    MayForbid,

    /// <summary>It lifts a prohibition.</summary>
    Excepts,
}
