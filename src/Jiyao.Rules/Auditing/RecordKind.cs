using System.Text.Json;

namespace Jiyao.Rules.Auditing;

/// <summary>Names the kind of a record as reports do.</summary>
internal static class RecordKind
{
    public static string Of(Fact record) =>
        record is AccessRequest request ? request.Action.Name : JsonNamingPolicy.CamelCase.ConvertName(record.GetType().Name);
}
