namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>When an item lent is to come back (A3.c).</summary>
/// <param name="options">The readings.</param>
internal sealed class LoanTerms(BureauOptions options)
{
    private static readonly DayLimit SameDay = new(1, DayCounting.InclusiveDays);

    private readonly DayLimit? standing = options.LoanDays > 0 ? new(options.LoanDays, DayCounting.InclusiveDays) : null;

    /// <summary>Whether the record says when, or the rules do: top secret items on the same day; null where the level is not known.</summary>
    [Needs(nameof(Loan.DueAt), nameof(Loan.Level))]
    public bool? IsStated(Loan loan) =>
        loan.DueAt is not null || standing is not null ? true : loan.Level is { } level ? level == SecrecyLevel.TopSecret : null;

    /// <summary>The deadline; null where nothing says when.</summary>
    [Needs(nameof(Loan.DueAt), nameof(Loan.LentAt))]
    public Deadline? Due(Loan loan)
    {
        if (loan.LentAt is not { } lent) return null;
        if (loan.DueAt is { } due) return new(lent, End(due), End(due).Latest - lent.Earliest);
        return loan.Level == SecrecyLevel.TopSecret ? SameDay.From(lent) : standing?.From(lent);
    }

    // A date is in time until it is over.
    private static RecordedTime End(RecordedTime due) => due.Precision == TimePrecision.Day ? due.Latest : due;
}
