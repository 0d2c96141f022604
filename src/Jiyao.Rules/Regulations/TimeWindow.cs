namespace Jiyao.Rules;

/// <summary>A time of day from one clock time to another, local time. Where it ends no later than it begins, it ends on the next day.</summary>
/// <param name="From">When it begins, inclusive.</param>
/// <param name="To">When it ends, exclusive.</param>
public readonly record struct TimeWindow(TimeOnly From, TimeOnly To);
