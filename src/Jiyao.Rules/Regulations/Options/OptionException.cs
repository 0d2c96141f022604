namespace Jiyao.Rules;

/// <summary>An option, or a regulation, that there is not, or a value it does not take. The message names those there are.</summary>
/// <param name="message">What is wrong and what there is.</param>
public sealed class OptionException(string message) : Exception(message);
