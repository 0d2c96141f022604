namespace Jiyao.Rules;

/// <summary>A rule class, or a set of them, that no engine can be made of. The message names the rule and the mend.</summary>
/// <param name="message">What is wrong and how to mend it.</param>
public sealed class RuleDefinitionException(string message) : Exception(message);
