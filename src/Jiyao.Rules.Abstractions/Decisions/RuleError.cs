namespace Jiyao.Rules;

/// <summary>Something that kept a rule from being judged: a condition that threw, or data that contradicts itself.</summary>
/// <param name="Clause">The clause; empty where the data itself is at fault.</param>
/// <param name="Rule">The rule's class name; empty where the data itself is at fault.</param>
/// <param name="Message">What went wrong.</param>
public sealed record RuleError(string Clause, string Rule, string Message);
