namespace Jiyao.Rules;

/// <summary>A cleaning of the office.</summary>
public sealed class Cleaning : Fact
{
    /// <summary>When it was done.</summary>
    public RecordedTime? At { get; init; }

    /// <summary>Who did it.</summary>
    public Person? Person { get; init; }

    /// <summary>Whether surfaces were wiped (抹).</summary>
    public bool? IsWiped { get; init; }

    /// <summary>Whether it was vacuumed (吸).</summary>
    public bool? IsVacuumed { get; init; }

    /// <summary>Whether it was swept (扫).</summary>
    public bool? IsSwept { get; init; }

    /// <summary>Whether it was mopped (拖).</summary>
    public bool? IsMopped { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => At;
}
