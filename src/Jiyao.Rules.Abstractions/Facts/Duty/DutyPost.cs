namespace Jiyao.Rules;

/// <summary>The two posts of a shift.</summary>
public enum DutyPost
{
    /// <summary>正班: the principal officer.</summary>
    Principal,

    /// <summary>副班: the deputy officer.</summary>
    Deputy,
}
