namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads documents, rooms and devices.</summary>
internal static class ResourceBinder
{
    public static Document Document(string? id, ObjectReader properties) => new()
    {
        Id = id,
        Kind = properties["kind"].Word(SecrecyWords.Documents),
        Number = properties["number"].Text(),
        Title = properties["title"].Text(),
        Level = properties["level"].Word(SecrecyWords.Levels),
        Scope = properties["scope"].List(NeedToKnow),
    };

    public static Room Room(string? id, ObjectReader properties) => new()
    {
        Id = id,
        Kind = properties["kind"].Word(PlaceWords.Rooms),
        Name = properties["name"].Text(),
        AuthorizedPersons = properties["authorizedPersons"].List(PersonId),
    };

    public static Device Device(string? id, ObjectReader properties) => new()
    {
        Id = id,
        Kind = properties["kind"].Word(PlaceWords.Devices),
        Name = properties["name"].Text(),
        Line = properties["line"].Word(PlaceWords.Lines),
        IsDutySet = properties["isDutySet"].Flag(),
        IsInService = properties["isInService"].Flag(),
        IsOnline = properties["isOnline"].Flag(),
        Unit = properties["unit"].Text(),
        Custodians = properties["custodians"].List(Custodian),
    };

    private static string? PersonId(JsonValue value)
    {
        if (value.Name() is { } id) return id;
        if (value.IsText) value.Fault(InputFault.Missing(new("人员编号", "the id of a person")));
        return null;
    }

    private static NeedToKnow? NeedToKnow(JsonValue value)
    {
        if (value.Object() is not { } members) return null;
        var (personId, personName, unit) = (members["personId"], members["personName"], members["unit"]);
        var (person, name, office) = (personId.Name(), personName.Name(), unit.Name());
        var (from, to) = BoundsBinder.Read(members, "from", "to");
        if (members.RefuseOthers()) return null;

        // Whether both are meant to hold, or either, would be a guess.
        if ((personId.IsGiven || personName.IsGiven) && unit.IsGiven) value.Fault(InputFault.PersonOrUnit);
        else if ((person ?? name ?? office) is not null) return new(person, office, from, to, name);
        else if (Array.TrueForAll([personId, personName, unit], one => one.IsText || !one.IsGiven))
            value.Fault(InputFault.Missing(new("人员编号、姓名或单位", "a personId, a personName or a unit")));
        return null;
    }

    private static Custodianship? Custodian(JsonValue value)
    {
        if (value.Object() is not { } members) return null;
        var (person, isDeputy) = (PersonBinder.Nested(members["person"]), members["isDeputy"].Flag());
        var (from, to) = BoundsBinder.Read(members, "from", "to");
        return members.RefuseOthers() ? null : new Custodianship(person, from, to, isDeputy);
    }
}
