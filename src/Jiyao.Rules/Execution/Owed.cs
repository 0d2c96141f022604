namespace Jiyao.Rules.Execution;

/// <summary>What a duty comes to on one fact, without an object of its own. Compiled rules fill it in where it lies: it is large.</summary>
internal struct Owed
{
    public bool HasDeadline;
    public bool IsEvent;
    public Deadline? Due;
    public RecordedTime? FulfilledAt;
    public bool? IsKept;

    public Owed(bool hasDeadline, bool isEvent, Deadline? due, RecordedTime? fulfilledAt, bool? isKept) =>
        (HasDeadline, IsEvent, Due, FulfilledAt, IsKept) = (hasDeadline, isEvent, due, fulfilledAt, isKept);
}
