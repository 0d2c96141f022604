namespace Jiyao.Rules;

/// <summary>A leader's yearly statement on the responsibility system.</summary>
public sealed class YearlyStatement : Fact
{
    /// <summary>Which leader.</summary>
    public Person? Person { get; init; }

    /// <summary>The year it is for.</summary>
    public int? Year { get; init; }

    /// <summary>When it was filed; null: not yet.</summary>
    public RecordedTime? FiledAt { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => FiledAt;
}
