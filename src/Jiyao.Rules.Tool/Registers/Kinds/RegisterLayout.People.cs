namespace Jiyao.Rules.Tool.Registers;

/// <summary>Columns that name people, found in the registers of persons where they have been supplied.</summary>
internal sealed partial class RegisterLayout
{
    /// <summary>Whether somebody is named, whoever it is; 无 says that nobody is, a blank that nothing is known.</summary>
    public Cell<bool?> Somebody(params string[] headers)
    {
        var column = Add("person", headers);
        return row =>
        {
            var text = row.Cells.Raw(column);
            return text.IsEmpty || row.Cells.IsLost(column, text) ? null : !CellMarks.IsNone(text);
        };
    }

    /// <summary>A person by number or name, or as an object; found in the registers of persons where they have been supplied.</summary>
    public Cell<Person?> Person(params string[] headers)
    {
        var column = Add("person", headers);
        return row =>
        {
            var text = row.Cells.Raw(column);
            if (text.IsEmpty || row.Cells.IsLost(column, text)) return null;
            var (person, fault) = PersonText.Read(text.ToString());
            if (fault is not null) row.Cells.Report(column, text, fault);
            return person is null ? null : row.Office.Known(person);
        };
    }

    /// <summary>Who did something. A blank says that nobody is recorded; where the file has no such column, it is not known whether anybody did.</summary>
    public Cell<Person?> Doer(params string[] headers)
    {
        var (person, column) = (Person(headers), columns.Count - 1);
        return row => row.Cells.Lacks(column) ? new Person() : person(row);
    }

    /// <summary>
    /// A person of whom it matters who it is; null where nobody is named: 待定. Of several in one cell, or of two that two columns name, nobody can
    /// tell; they are somebody all the same.
    /// </summary>
    public Cell<Person?> OnePerson(params string[] headers)
    {
        var (person, column) = (Person(headers), columns.Count - 1);
        return row =>
        {
            var known = person(row);
            if (!IsEntered(row, column)) return null;
            if (known is not null && row.Cells.HasRivals(column) && IsContested(row, column, known)) return new Person();
            if (known is not { Id: null, Name: { } name } || PersonNames.Read(name) is not { } names) return known;
            if (names is [var only]) return only == name ? known : row.Office.Known(new Person { Name = only });
            row.Cells.Report(column, row.Cells.Raw(column), CellFaults.SeveralPersons);
            return new Person();
        };

        // Of a number and a name nobody knows that they are of two.
        static bool IsContested(RegisterRow row, int column, Person one) => row.Cells.IsContested(column, (text, _) =>
            PersonText.Read(text).Person is { } named && row.Office.Known(named) is var other
            && (one.Id is not null && other.Id is not null ? one.Id != other.Id : one.Name is not null && other.Name is not null && one.Name != other.Name));
    }

    /// <summary>Several persons; 无 says that there is none, a blank that nothing is known.</summary>
    public Cell<IReadOnlyList<Person>?> People(params string[] headers)
    {
        var (names, column) = (List("persons", headers, PersonNames.Read), columns.Count - 1);
        return row => !IsEntered(row, column) ? null : names(row)?.Select(name => row.Office.Known(new Person { Name = name })).ToArray();
    }

    /// <summary>
    /// Persons of whom each is told of by himself; none where the cell is blank, and one that is not known where it says that somebody is lacking: 待定.
    /// </summary>
    public Cell<IReadOnlyList<Person?>> PersonsEach(params string[] headers)
    {
        var (person, column) = (Person(headers), columns.Count - 1);
        return row =>
        {
            var text = row.Cells.Raw(column);
            if (text is ['{', ..]) return person(row) is { } one ? [one] : [];
            return text.IsEmpty || CellMarks.IsNone(text) || row.Cells.IsLost(column, text) ? []
                : !IsEntered(row, column) ? [null]
                : [.. PersonNames.Read(text.ToString()).Select(name => row.Office.Known(new Person { Name = name }))];
        };
    }

    /// <summary>
    /// Those who keep a thing: whoever is named does, as far as the register tells; 无 says that nobody does. Of somebody whom no register
    /// of persons knows nobody can tell whether he is still there to keep it, nor of 张三(代) alone whether he keeps it in his own right.
    /// </summary>
    public Cell<IReadOnlyList<Custodianship>?> Custodians(params string[] headers)
    {
        var (names, column) = (List("persons", headers, PersonNames.Read), columns.Count - 1);
        return row =>
        {
            if (names(row) is not { } named) return null;
            var text = row.Cells.Raw(column).ToString();
            var isAnybodyInCharge = named.Any(name => !PersonNames.StandsIn(text, name));
            return named.Select(name => Custodian(
                row.Office.Known(new Person { Name = name }), PersonNames.StandsIn(text, name) ? isAnybodyInCharge ? true : null : false)).ToArray();
        };

        static Custodianship Custodian(Person person, bool? isDeputy) =>
            new(person, OfficeDirectory.IsFound(person) ? null : RecordedTime.Illegible, IsDeputy: isDeputy);
    }
}
