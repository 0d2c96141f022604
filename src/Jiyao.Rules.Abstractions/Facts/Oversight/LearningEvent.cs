namespace Jiyao.Rules;

/// <summary>A session of education, study or training.</summary>
public sealed class LearningEvent : Fact
{
    private readonly Person[]? attendees;

    /// <summary>The kind of event.</summary>
    public LearningKind? Kind { get; init; }

    /// <summary>When it was held.</summary>
    public RecordedTime? HeldAt { get; init; }

    /// <summary>What it was about.</summary>
    public string? Topic { get; init; }

    /// <summary>Those who attended; null: not known.</summary>
    public IReadOnlyList<Person>? Attendees
    {
        get => attendees;
        init => attendees = value?.ToArray();
    }

    /// <inheritdoc/>
    public override RecordedTime? When => HeldAt;
}
