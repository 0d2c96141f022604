namespace Jiyao.Rules.Testing;

/// <summary>What a test run has seen of one rule.</summary>
/// <param name="Rule">The rule's class name.</param>
/// <param name="Conditions">Its conditions, in the order in which they were met.</param>
public sealed record RuleCoverage(string Rule, IReadOnlyList<ConditionCoverage> Conditions);

/// <summary>What a test run has seen of one condition.</summary>
/// <param name="Text">The condition as code.</param>
/// <param name="Held">How often it held.</param>
/// <param name="Failed">How often it did not.</param>
/// <param name="Unknown">How often it could not be told.</param>
public sealed record ConditionCoverage(string Text, long Held, long Failed, long Unknown);
