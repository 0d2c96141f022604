using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>Requests for tests, and what stands in their answers.</summary>
internal static class Ask
{
    /// <summary>An approved copy of a secret document: permitted, and owed an entry in the ledger.</summary>
    public const string Permitted =
        """{"action":{"name":"copy"},"resource":{"type":"document","properties":{"level":"secret"}},"context":{"isApproved":true}}""";

    /// <summary>A secret document carried out: denied whatever else is known.</summary>
    public const string Denied =
        """{"action":{"name":"carryOut"},"resource":{"type":"document","properties":{"level":"secret"}}}""";

    /// <summary>The permitted request with other circumstances.</summary>
    public static string CopyWith(string context) =>
        $$$"""{"action":{"name":"copy"},"resource":{"type":"document","properties":{"level":"secret"}},"context":{{{context}}}}""";

    /// <summary>Somebody reads a resource, or one of another type with such properties.</summary>
    public static string On(string type, string properties) =>
        $$$"""{"action":{"name":"read"},"resource":{"type":"{{{type}}}","properties":{{{properties}}}}}""";

    /// <summary>Somebody enters the machine room, where nothing but the office held can lift the prohibition.</summary>
    public static string Enter(string person, string context = """{"isEmergency":false}""") =>
        """{"subject":{"type":"person","id":"p","properties":""" + person
        + """},"action":{"name":"enter"},"resource":{"type":"room","properties":{"kind":"machineRoom","authorizedPersons":[]}},"context":"""
        + context + "}";

    public static string Effect(this JsonElement answer) => answer.GetProperty("context").GetProperty("effect").GetString()!;

    public static bool Decision(this JsonElement answer) => answer.GetProperty("decision").GetBoolean();

    public static IReadOnlyList<string> Errors(this JsonElement answer) => answer.Texts("errors");

    public static IReadOnlyList<string> Missing(this JsonElement answer) => answer.Texts("missing");

    public static IReadOnlyList<string> Clauses(this JsonElement answer) =>
    [
        .. answer.GetProperty("context").GetProperty("reasons").EnumerateArray()
            .Select(reason => reason.GetProperty("clause").GetString()!),
    ];

    public static JsonElement AnswerTo(string request) => CommandRun.Decide(request).Answer;

    public static string EffectOf(string request) => AnswerTo(request).Effect();

    private static List<string> Texts(this JsonElement answer, string name) =>
        [.. answer.GetProperty("context").GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
