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

    /// <summary>The deadline, which no date stated puts off beyond the same day for a top secret item; null where nothing says when.</summary>
    [Needs(nameof(Loan.DueAt), nameof(Loan.LentAt))]
    public Deadline? Due(Loan loan)
    {
        var stated = loan.DueAt is { } due ? Stated(loan.LentAt ?? RecordedTime.Illegible, End(due)) : (Deadline?)null;
        if (loan.Level != SecrecyLevel.TopSecret) return stated ?? standing?.From(loan.LentAt);
        var sameDay = SameDay.From(loan.LentAt);
        return stated is { } by && by.Due.IsCertainlyBefore(sameDay?.Due ?? RecordedTime.Illegible) ? by : sameDay;
    }

    private static Deadline Stated(RecordedTime lent, RecordedTime due) => new(lent, due, due.Latest - lent.Earliest);

    /// <summary>When a thing due back is due: a date is in time until it is over.</summary>
    public static RecordedTime End(RecordedTime due) => due.Precision == TimePrecision.Day ? due.Latest : due;
}
