namespace Jiyao.Rules.Execution;

/// <summary>What a duty comes to on one fact, without an object of its own.</summary>
internal readonly record struct Owed(bool HasDeadline, bool IsEvent, Deadline? Due, RecordedTime? FulfilledAt, bool? IsKept);
