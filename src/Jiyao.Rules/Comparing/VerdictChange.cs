namespace Jiyao.Rules;

/// <summary>A record that is judged otherwise under one clause.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Fact">The record.</param>
/// <param name="Before">How it was judged; <see cref="Verdict.NotApplicable"/>: the clause said nothing.</param>
/// <param name="After">How it is judged.</param>
/// <param name="Why">What the later judgement says; where it says nothing, what the earlier one said.</param>
public sealed record VerdictChange(string Clause, Fact Fact, Verdict Before, Verdict After, LocalizedText Why);
