namespace Jiyao.Rules;

/// <summary>What follows from a fact.</summary>
/// <param name="Obligations">What is owed for certain, in the order of the regulations.</param>
/// <param name="Undecided">Rules of which it cannot be told whether they ask for something.</param>
public sealed record Duties(IReadOnlyList<Obligation> Obligations, IReadOnlyList<UndecidedRule> Undecided);

/// <summary>A rule of which it cannot be told whether it applies.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Rule">The rule's class name.</param>
/// <param name="Missing">The members that were needed and not known.</param>
/// <param name="Errors">Conditions that failed, and contradictions in the fact.</param>
public sealed record UndecidedRule(
    string Clause, string Rule, IReadOnlyList<string> Missing, IReadOnlyList<RuleError> Errors);
