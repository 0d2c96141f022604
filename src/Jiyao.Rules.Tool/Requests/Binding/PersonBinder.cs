namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads persons and the roles they hold.</summary>
internal static class PersonBinder
{
    /// <summary>Somebody of whom nothing is known, not even the time in service.</summary>
    public static Person Unknown { get; } = new() { ActiveFrom = RecordedTime.Illegible, ActiveTo = RecordedTime.Illegible };

    /// <summary>The person's properties, in an object of their own beside the id. Others are refused.</summary>
    /// <param name="id">The id.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="isMisread">Whether something beside the properties was not understood.</param>
    public static Person Read(string? id, ObjectReader properties, bool isMisread = false)
    {
        var (name, unit) = (properties["name"].Text(), properties["unit"].Text());
        var (from, to) = BoundsBinder.Read(properties, "activeFrom", "activeTo");
        var roles = properties["roles"].List(Holding);
        isMisread |= properties.RefuseOthers();
        return new()
        {
            Id = id,
            Name = name,
            Unit = unit,
            ActiveFrom = from ?? (isMisread ? RecordedTime.Illegible : null),
            ActiveTo = to ?? (isMisread ? RecordedTime.Illegible : null),
            Roles = roles,
        };
    }

    /// <summary>A person within a property, the id among the other members.</summary>
    public static Person? Nested(JsonValue value) =>
        value.Object() is { } members ? Read(members["id"].Text(), members) : null;

    private static RoleHolding? Holding(JsonValue value)
    {
        if (value.IsText) return value.Term(Terms.Roles) is { } always ? new RoleHolding(always) : null;
        if (value.Object() is not { } members) return null;
        var role = members["role"];
        var (held, from, to) = (role.Term(Terms.Roles), members["from"].Time(), members["to"].Time());
        var isMisread = members.RefuseOthers();
        if (!role.IsGiven) role.Fault(InputFault.Missing(new("职务", "a role")));
        if (isMisread || held is null || from == RecordedTime.Illegible || to == RecordedTime.Illegible) return null;
        if (!(to?.Earliest < from?.Earliest)) return new RoleHolding(held, from?.Earliest, to?.Earliest);
        value.Fault(InputFault.EndsBeforeItBegins);
        return null;
    }
}
