namespace Jiyao.Rules;

/// <summary>What kind of norm a clause is.</summary>
public enum Norm
{
    /// <summary>It forbids.</summary>
    Prohibition,

    /// <summary>It makes an exception.</summary>
    Permission,

    /// <summary>It asks for something, with a deadline.</summary>
    ObligationWithDeadline,

    /// <summary>It asks for something, with no deadline given.</summary>
    Obligation,

    /// <summary>It asks the organisation to have something.</summary>
    Organisational,

    /// <summary>It states a principle.</summary>
    Principle,

    /// <summary>It says what a breach counts as.</summary>
    Consequence,
}
