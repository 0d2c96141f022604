namespace Jiyao.Rules;

/// <summary>The smallest part of a regulation that can be kept or breached on its own.</summary>
public sealed record Clause
{
    /// <summary>The id, such as <c>B4.1.a</c>: regulation, section, item, part.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, in the product's own words.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>The kind of norm.</summary>
    public required Norm Norm { get; init; }

    /// <summary>Who must keep it.</summary>
    public required LocalizedText Bearer { get; init; }

    /// <summary>What a machine can tell of it.</summary>
    public required Decidability Decidability { get; init; }

    /// <summary>The records it takes to judge it.</summary>
    public required LocalizedText DataNeeded { get; init; }

    /// <summary>Why no rule encodes it; null when a rule does.</summary>
    public LocalizedText? NoRuleBecause { get; init; }

    /// <summary>The keys of the options that choose another reading of it.</summary>
    public IReadOnlyList<string> OptionKeys { get; init; } = [];
}
