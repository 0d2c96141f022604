namespace Jiyao.Rules;

/// <summary>An item lent or handed on.</summary>
public sealed class Loan : Fact
{
    /// <summary>The item's number.</summary>
    public string? Item { get; init; }

    /// <summary>The item's secrecy level.</summary>
    public SecrecyLevel? Level { get; init; }

    /// <summary>Who handed it over.</summary>
    public Person? Lender { get; init; }

    /// <summary>Who took it.</summary>
    public Person? Borrower { get; init; }

    /// <summary>When.</summary>
    public RecordedTime? LentAt { get; init; }

    /// <summary>When it is to come back; null: no date is recorded.</summary>
    public RecordedTime? DueAt { get; init; }

    /// <summary>When it came back; null: not yet.</summary>
    public RecordedTime? ReturnedAt { get; init; }

    /// <summary>Whether the lender signed.</summary>
    public bool? IsSignedByLender { get; init; }

    /// <summary>Whether the borrower signed.</summary>
    public bool? IsSignedByBorrower { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => LentAt;
}
