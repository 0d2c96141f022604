namespace Jiyao.Rules;

/// <summary>A record that is judged otherwise under one clause.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Fact">The record.</param>
/// <param name="Before">How it was judged; <see cref="Verdict.NotApplicable"/>: the clause said nothing.</param>
/// <param name="After">How it is judged.</param>
/// <param name="WhyBefore">What the earlier judgement said; null: nothing.</param>
/// <param name="WhyAfter">What the later judgement says; null: nothing.</param>
public sealed record VerdictChange(string Clause, Fact Fact, Verdict Before, Verdict After, LocalizedText? WhyBefore, LocalizedText? WhyAfter);
