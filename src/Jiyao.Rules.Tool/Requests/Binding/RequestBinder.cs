using System.Text.Json;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads an AuthZEN evaluation request: subject, action, resource and context.</summary>
internal static class RequestBinder
{
    private static readonly WordSet<string> Persons = new(("person", ["person", "user", "人员"]));

    public static DecisionRequest Bind(long line, JsonElement root, DateTimeOffset now)
    {
        if (root.TryGetProperty("evaluations", out _)) return DecisionRequest.Unreadable(line, InputFault.Several);
        List<string> errors = [];
        var request = new ObjectReader(root, "", errors);
        var subject = Subject(request["subject"]);
        var action = Action(request.Within("action"));
        var (type, id, properties) = Resource(request.Within("resource"));
        var (context, at) = Circumstances(request, now);
        if (action is null || type is null) return new(line, null, null, [.. errors.Select(error => OnLine(line, error))]);

        var access = type.Bind(new(subject, action, context, at), id, properties);
        properties.RefuseOthers();
        return new(line, type, access, errors);
    }

    private static (AccessContext Context, RecordedTime At) Circumstances(ObjectReader request, DateTimeOffset now)
    {
        var members = request.Within("context");
        var isMisread = new Lazy<bool>(() => members.RefuseOthers() | request.RefuseOthers());
        var at = ContextBinder.TimeOf(members);
        var circumstances = ContextBinder.Read(members, isMisread);

        // Beside a misspelt member, a time that is not there may be the one meant.
        var otherwise = isMisread.Value ? RecordedTime.Illegible : now;
        return (circumstances, at ?? otherwise);
    }

    private static Person? Subject(JsonValue value)
    {
        if (value.Object() is not { } members) return null;
        var (type, id, properties) = (members["type"], members["id"].Text(), members.Within("properties"));
        var person = PersonBinder.Read(id, properties, members.RefuseOthers());
        return IsPerson(type) ? person : null;
    }

    private static bool IsPerson(JsonValue type)
    {
        if (!type.IsGiven) return true;
        if (type.Text() is not { } text || Persons.TryRead(text, out _)) return type.IsText;
        type.Fault(InputFault.NoneOf(text, Persons.Listed));
        return false;
    }

    private static SecrecyAction? Action(ObjectReader members)
    {
        var name = members["name"];
        var text = name.Text();
        members.Within("properties").RefuseOthers();
        members.RefuseOthers();
        if (!string.IsNullOrWhiteSpace(text)) return Terms.ActionOf(text);
        if (!name.IsGiven || text is not null) name.Fault(InputFault.Missing(new("行为名称", "the name of an action")));
        return null;
    }

    private static (ResourceType? Type, string? Id, ObjectReader Properties) Resource(ObjectReader members)
    {
        var (type, id, properties) = (members["type"], members["id"].Text(), members.Within("properties"));
        members.RefuseOthers();
        if (type.Text() is not { } text)
        {
            if (!type.IsGiven) type.Fault(InputFault.Missing(new("资源类型", "a type of resource")));
            return (null, id, properties);
        }

        if (ResourceType.All.TryRead(text, out var known)) return (known, id, properties);
        type.Fault(InputFault.NoneOf(text, ResourceType.All.Listed));
        return (null, id, properties);
    }

    private static string OnLine(long line, string error) => $"第 {line} 行 / line {line}: {error}";
}
