using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Combining;

/// <summary>
/// Where the prohibitions of a block stand once its permissions are weighed. A certain prohibition denies unless a permission lifts
/// it; where it is unknown whether one does, or whether the prohibition holds, the case is open.
/// </summary>
internal readonly struct Standing
{
    private Standing(ulong denying, ulong open, ulong undecided) => (Denying, Open, Undecided) = (denying, open, undecided);

    /// <summary>Prohibitions that hold for certain and that nothing lifts.</summary>
    public ulong Denying { get; }

    /// <summary>Prohibitions that may hold.</summary>
    public ulong Open { get; }

    /// <summary>Rules that are unknown, and of which it matters: not of a prohibition that is lifted, nor of a permission with nothing to lift.</summary>
    public ulong Undecided { get; }

    public DecisionEffect? Effect => Denying != 0 ? DecisionEffect.Deny : Open != 0 ? DecisionEffect.Indeterminate : null;

    public static Standing Of<TFact>(RuleBlock<TFact> block, in Matches matches)
        where TFact : notnull
    {
        var certain = matches.Matched & block.Prohibitions;
        var open = matches.Unknown & block.Prohibitions;
        if ((block.Permissions & (matches.Matched | matches.Unknown)) == 0) return new(certain, open, matches.Unknown);

        var (denying, lifted, mayLift) = (certain, 0ul, 0ul);
        foreach (var bit in new Bits(certain | open))
        {
            var by = block.LiftedBy(bit);
            if ((by & matches.Matched) != 0)
            {
                lifted |= bit;
            }
            else if ((by & matches.Unknown) != 0)
            {
                denying &= ~bit;
                open |= bit;
                mayLift |= by & matches.Unknown;
            }
        }

        return new(denying & ~lifted, open & ~lifted, (matches.Unknown & ~block.Permissions & ~lifted) | mayLift);
    }
}
