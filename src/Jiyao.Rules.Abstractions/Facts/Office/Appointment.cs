namespace Jiyao.Rules;

/// <summary>Somebody holds a role for a time: an appointment, or a delegation that is on record.</summary>
public sealed class Appointment : Fact
{
    /// <summary>Who.</summary>
    public Person? Person { get; init; }

    /// <summary>The role; null when the words on record name none that is known.</summary>
    public Role? Role { get; init; }

    /// <summary>The unit it is held for, by name.</summary>
    public string? Unit { get; init; }

    /// <summary>First instant, inclusive.</summary>
    public RecordedTime? From { get; init; }

    /// <summary>First instant no longer held, exclusive; null: until further notice.</summary>
    public RecordedTime? To { get; init; }

    /// <summary>Whether it is the person's only work.</summary>
    public bool? IsFullTime { get; init; }

    /// <summary>Whether the record says that the person serves other units in the same role too.</summary>
    public bool? IsRecordedAsShared { get; init; }

    /// <summary>
    /// Whether the post is held at an instant: begun, and not ended yet. A bound that is null is none; null: the bounds were not written finely
    /// enough to tell.
    /// </summary>
    public bool? IsHeld(DateTimeOffset at) => RecordedInterval.Contains(From, To, at);
}
