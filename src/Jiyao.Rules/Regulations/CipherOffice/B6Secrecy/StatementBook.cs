namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>The yearly statements of leaders, by person.</summary>
internal sealed class StatementBook
{
    private readonly ByPerson<YearlyStatement> statements;

    private StatementBook(IEnumerable<YearlyStatement> statements, IEnumerable<Person> people)
    {
        this.statements = new(people);
        foreach (var statement in statements.Where(statement => statement.FiledAt is not null))
            this.statements.Add(statement.Person, statement);
    }

    /// <summary>The statements that were filed.</summary>
    public static StatementBook Of(IEnumerable<YearlyStatement> statements, IEnumerable<Person> people) => new(statements, people);

    /// <summary>Whether a person filed one for a year; null where the records do not tell.</summary>
    [Needs(nameof(YearlyStatement.Year), nameof(YearlyStatement.Person))]
    public bool? HasFor(Person person, CalendarSpan year)
    {
        bool? isFor = year.IsWhole ? false : null;
        foreach (var statement in statements.Of(person)) isFor |= IsFor(statement, year);
        return statements.PerhapsOf(person).Any(statement => IsFor(statement, year) != false) ? isFor | null : isFor;
    }

    private static bool? IsFor(YearlyStatement statement, CalendarSpan year) =>
        statement.Year is { } known ? known == year.First.Year : null;
}
