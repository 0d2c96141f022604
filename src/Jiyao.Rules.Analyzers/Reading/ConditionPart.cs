using Microsoft.CodeAnalysis;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>A part of a condition that must hold for the whole to hold.</summary>
/// <param name="comparison">The part read as a comparison.</param>
/// <param name="text">The part as it reads whatever its aliases; the same for two that say the same.</param>
/// <param name="branches">Of which one is enough, each with its own parts; empty: the part is no choice.</param>
/// <param name="denial">What holds where the part does not.</param>
internal sealed class ConditionPart(
    Comparison comparison, string text, IReadOnlyList<IReadOnlyList<ConditionPart>> branches, IReadOnlyList<Comparison> denial)
{
    public IOperation Operation => Comparison.Operation;

    public Comparison Comparison { get; } = comparison;

    public string Text { get; } = text;

    /// <summary>The text of what holds where the part does not.</summary>
    public string Denial => Text.StartsWith("!", StringComparison.Ordinal) ? Text.Substring(1) : $"!{Text}";

    public bool IsConstant => Operation.ConstantValue.HasValue;

    public IReadOnlyList<IReadOnlyList<ConditionPart>> Branches { get; } = branches;

    /// <summary>Whether it holds of whatever is known: where one branch does not, another does.</summary>
    public bool IsAlways => Branches.Count > 0 && denial.Where((one, i) => denial.Take(i).Any(one.Excludes)).Any();

    /// <summary>Whether it cannot hold where these do.</summary>
    public bool IsExcludedBy(IReadOnlyList<Comparison> others) => Branches.Count > 0
        ? Branches.All(branch => branch.Any(part => part.IsExcludedBy(others)))
        : Comparison.Subject is not null && others.Any(Comparison.Excludes);
}
