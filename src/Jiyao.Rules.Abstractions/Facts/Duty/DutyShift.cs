namespace Jiyao.Rules;

/// <summary>One person's shift as the roster plans it.</summary>
public sealed class DutyShift : Fact
{
    /// <summary>Who is to be on duty.</summary>
    public Person? Person { get; init; }

    /// <summary>In which post.</summary>
    public DutyPost? Post { get; init; }

    /// <summary>When the shift begins, inclusive.</summary>
    public RecordedTime? From { get; init; }

    /// <summary>When it ends, exclusive.</summary>
    public RecordedTime? To { get; init; }

    /// <summary>The leader on call (带班领导).</summary>
    public Person? Leader { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => From;
}
