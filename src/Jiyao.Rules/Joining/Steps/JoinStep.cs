using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>One element of a joined rule at work: takes what has matched so far, adds its own and hands it on.</summary>
internal abstract class JoinStep
{
    /// <summary>The step after this one; the last has none.</summary>
    public JoinStep Next { get; set; } = null!;

    /// <summary>The last step of the rule.</summary>
    public JoinStep Last { get; set; } = null!;

    /// <summary>What the step looks up first; null: nothing.</summary>
    public virtual Candidates? LookUp => null;

    /// <summary>The facts that it tests for and of which it cannot be told whether they fit; one that may is put into its slot.</summary>
    public virtual IEnumerable<Candidacy> Open(JoinRun run) => [];

    public abstract void Feed(JoinRun run, Standing standing);

    /// <summary>How the combination at hand stands.</summary>
    /// <param name="Scope">Whether the clause speaks of it; never false, since then it is not handed on.</param>
    /// <param name="Breach">Whether it breaches the clause.</param>
    /// <param name="IsSound">Whether the values of the first fact can be what they claim to be: of one that contradicts itself nothing is kept for certain.</param>
    internal readonly record struct Standing(bool? Scope, bool? Breach, bool IsSound = true);
}
