namespace Jiyao.Rules;

/// <summary>
/// Something is owed. It is kept either by an event that takes place by a deadline (<see cref="FulfilledAt"/>) or by a state that
/// holds (<see cref="IsKept"/>), with a deadline or without one.
/// </summary>
public sealed class Obligation : Finding
{
    /// <summary>Owed by a deadline, kept by an event in time.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="fact">The fact the duty arises from.</param>
    /// <param name="duty">What is owed.</param>
    /// <param name="due">By when; null when it cannot be computed from what is known.</param>
    /// <param name="fulfilledAt">When it was done; null: nothing shows that it was.</param>
    /// <param name="details">What was found in this case; null: no more than the duty says.</param>
    public Obligation(string rule, object fact, Duty duty, Deadline? due, RecordedTime? fulfilledAt, LocalizedText? details = null)
        : base(rule, fact) =>
        (Duty, HasDeadline, IsEvent, Due, FulfilledAt, Details) = (duty, true, true, due, fulfilledAt, details);

    /// <summary>A state owed at any time.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="fact">The fact the duty arises from.</param>
    /// <param name="duty">What is owed.</param>
    /// <param name="isKept">Whether the state holds; null: not known.</param>
    /// <param name="details">What was found in this case; null: no more than the duty says.</param>
    public Obligation(string rule, object fact, Duty duty, bool? isKept, LocalizedText? details = null)
        : base(rule, fact) =>
        (Duty, IsKept, Details) = (duty, isKept, details);

    /// <summary>A state owed from a deadline on.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="fact">The fact the duty arises from.</param>
    /// <param name="duty">What is owed.</param>
    /// <param name="due">From when at the latest; null when it cannot be computed from what is known.</param>
    /// <param name="isKept">Whether the state holds; null: not known.</param>
    /// <param name="details">What was found in this case; null: no more than the duty says.</param>
    public Obligation(string rule, object fact, Duty duty, Deadline? due, bool? isKept, LocalizedText? details = null)
        : base(rule, fact) =>
        (Duty, HasDeadline, Due, IsKept, Details) = (duty, true, due, isKept, details);

    /// <summary>What is owed.</summary>
    public Duty Duty { get; }

    /// <summary>Whether there is a deadline, known or not.</summary>
    public bool HasDeadline { get; }

    /// <summary>Whether an event in time keeps it; otherwise a state does.</summary>
    public bool IsEvent { get; }

    /// <summary>By when; null when there is no deadline or it cannot be computed from what is known.</summary>
    public Deadline? Due { get; }

    /// <summary>When the event took place; null: nothing shows that it did.</summary>
    public RecordedTime? FulfilledAt { get; }

    /// <summary>Whether the state holds; null: not known, or an event keeps it.</summary>
    public bool? IsKept { get; }
}
