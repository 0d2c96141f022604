namespace Jiyao.Rules;

/// <summary>
/// The readings of regulation A, strict by default. Each property bears the key that the tool's <c>--option</c> takes. They are read
/// once, when an engine is made.
/// </summary>
public sealed class BureauOptions
{
    /// <summary>How long after an act an approval still cures it (A2.e1 to A2.e4); null: not at all.</summary>
    public TimeSpan? RetroApproval { get; set; }

    /// <summary>Which lines are public ones (A2.f1).</summary>
    public PublicPhone PublicPhone { get; set; }

    /// <exception cref="OptionException">A value is out of bounds.</exception>
    internal void Validate()
    {
        if (RetroApproval <= TimeSpan.Zero) throw new OptionException("RetroApproval must be above zero, or None");
    }
}

/// <summary>Which telephone lines clause A2.f1 calls public.</summary>
public enum PublicPhone
{
    /// <summary>Every line that is not on the list of encrypted lines, mobiles included.</summary>
    AnyUnlistedLine,

    /// <summary>Pay phones alone.</summary>
    PayPhonesOnly,
}
