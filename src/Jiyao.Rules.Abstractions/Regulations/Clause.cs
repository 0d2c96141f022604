namespace Jiyao.Rules;

/// <summary>The smallest part of a regulation that can be kept or breached on its own.</summary>
public sealed record Clause
{
    /// <summary>The id, such as <c>B4.1.a</c>: regulation, section, item, part.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, in the product's own words; after amendments, what it says now.</summary>
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

    /// <summary>The days on which it is in force, whatever its wording was.</summary>
    public InForcePeriod InForce { get; init; } = InForcePeriod.Always;

    /// <summary>The changes of its text, the earliest first.</summary>
    public IReadOnlyList<Amendment> Amendments { get; init; } = [];

    /// <summary>What it said on a day.</summary>
    public LocalizedText SummaryOn(DateOnly day) => Amendments.FirstOrDefault(change => day < change.On)?.Before ?? Summary;

    /// <summary>What it said at a time; where no time is told, or it is not told finely enough, what it says now.</summary>
    public LocalizedText SummaryAt(RecordedTime? when) =>
        when is { } time ? Amendments.FirstOrDefault(change => time.Latest < InForcePeriod.StartOf(change.On))?.Before ?? Summary : Summary;

    /// <summary>The clause as it read on a day, as if no other text had ever been.</summary>
    public Clause On(DateOnly day) => this with { Summary = SummaryOn(day), InForce = InForcePeriod.Always, Amendments = [] };
}
