namespace Jiyao.Rules;

/// <summary>A reading that can be chosen.</summary>
/// <param name="Key">The key, as the tool's <c>--option KEY=VALUE</c> takes it.</param>
/// <param name="Value">The value in force.</param>
/// <param name="Values">The values it takes, the strict default first; a form such as <c>30min</c> stands for others of its kind.</param>
public sealed record RegulationOption(string Key, string Value, IReadOnlyList<string> Values);
