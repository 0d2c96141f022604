namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads persons and the roles they hold.</summary>
internal static class PersonBinder
{
    /// <summary>The person's properties, in an object of their own beside the id.</summary>
    public static Person Read(string? id, ObjectReader properties) => new()
    {
        Id = id,
        Name = properties["name"].Text(),
        Unit = properties["unit"].Text(),
        Roles = properties["roles"].List(Holding),
    };

    /// <summary>A person within a property, the id among the other members.</summary>
    public static Person? Nested(JsonValue value)
    {
        if (value.Object() is not { } members) return null;
        var person = Read(members["id"].Text(), members);
        members.RefuseOthers();
        return person;
    }

    private static RoleHolding? Holding(JsonValue value)
    {
        if (value.IsText) return value.Term(Terms.Roles) is { } always ? new RoleHolding(always) : null;
        if (value.Object() is not { } members) return null;
        var role = members["role"];
        var (held, from, to) = (role.Term(Terms.Roles), members["from"].Time(), members["to"].Time());
        members.RefuseOthers();
        if (!role.IsGiven) role.Fault(InputFault.Missing(new("职务", "a role")));
        if (held is null || from == RecordedTime.Illegible || to == RecordedTime.Illegible) return null;
        if (!(to?.Earliest < from?.Earliest)) return new RoleHolding(held, from?.Earliest, to?.Earliest);
        value.Fault(InputFault.EndsBeforeItBegins);
        return null;
    }
}
