namespace Jiyao.Rules.Testing;

/// <summary>What was expected of a rule is not what it answers. The message has every condition with its value.</summary>
public sealed class RuleAssertionException : Exception
{
    /// <summary>An expectation that is not met.</summary>
    /// <param name="message">What was expected, and what is.</param>
    /// <param name="explanation">How the rule came to it.</param>
    public RuleAssertionException(string message, string explanation)
        : base($"{message}\n{explanation}")
    {
    }
}
