namespace Jiyao.Rules;

/// <summary>One unbroken stay of an officer on duty, as the sign-on sheet or the door log has it.</summary>
public sealed class DutyPresence : Fact
{
    /// <summary>Who was present.</summary>
    public Person? Person { get; init; }

    /// <summary>In which post; null also where the log does not say.</summary>
    public DutyPost? Post { get; init; }

    /// <summary>
    /// Whether there is an entry for the post, or a place for one, that does not tell it: then it may have been none of duty. A log that knows no
    /// posts, such as that of a door, leaves no doubt.
    /// </summary>
    public bool IsPostInDoubt { get; init; }

    /// <summary>Where.</summary>
    public PresencePlace? Place { get; init; }

    /// <summary>When the officer signed on, inclusive.</summary>
    public RecordedTime? From { get; init; }

    /// <summary>When the officer signed off, exclusive; null: not signed off yet.</summary>
    public RecordedTime? To { get; init; }

    /// <summary>When the shift was to begin; null: the record names no plan.</summary>
    public RecordedTime? PlannedFrom { get; init; }

    /// <summary>When the shift was to end; null: the record names no plan.</summary>
    public RecordedTime? PlannedTo { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => From;
}
