namespace Jiyao.Rules;

/// <summary>A reading that can be chosen.</summary>
/// <param name="Key">The key, as the tool's <c>--option KEY=VALUE</c> takes it.</param>
/// <param name="Value">The value in force.</param>
/// <param name="Values">The values it takes, the strict default first.</param>
public sealed record RegulationOption(string Key, string Value, IReadOnlyList<string> Values)
{
    /// <summary>Whether it takes others of the same form as well: any length such as <c>30min</c>, any time of day such as <c>17:30</c>.</summary>
    public bool TakesOthers { get; init; }
}
