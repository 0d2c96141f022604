using System.Text.Json;

namespace Jiyao.Rules.Auditing;

/// <summary>Names the kind of a record as reports do.</summary>
internal static class RecordKind
{
    public static string Of(Fact record) => record is AccessRequest request ? request.Action?.Name ?? "act" : Of(record.GetType());

    /// <summary>The kind of the records of a type; acts by what they are done with.</summary>
    public static string Of(Type type) => type.IsConstructedGenericType
        ? $"accessRequest<{Of(type.GetGenericArguments()[0])}>"
        : JsonNamingPolicy.CamelCase.ConvertName(type.Name);
}
