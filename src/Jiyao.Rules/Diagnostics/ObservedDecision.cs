using System.Diagnostics;
using System.Text.Json;

namespace Jiyao.Rules.Diagnostics;

/// <summary>Tells those who listen of a decision. The engine comes here only while somebody does.</summary>
internal static class ObservedDecision
{
    private const string Masked = "**";

    public static Decision Make<TResource>(AccessRequest<TResource> request, EngineOptions options, Func<AccessRequest<TResource>, Decision> decide)
        where TResource : Fact
    {
        using var activity = RulesDiagnostics.Source.StartActivity("jiyao.decide");
        var begin = Stopwatch.GetTimestamp();
        var decision = decide(request);
        var elapsed = Stopwatch.GetElapsedTime(begin);
        Tell(activity, decision, elapsed, ActionOf(request), typeof(TResource).Name);
        options.OnDecision?.Invoke(Record(request, decision, elapsed, options.LogsNames));
        return decision;
    }

    private static void Tell(Activity? activity, Decision decision, TimeSpan elapsed, string action, string resource)
    {
        var effect = Camel(decision.Effect.ToString());
        var clause = Giving(decision).FirstOrDefault() ?? "";
        RulesDiagnostics.DecisionCount.Add(1, new("effect", effect), new("clause", clause));
        RulesDiagnostics.DecisionDuration.Record(elapsed.TotalMicroseconds, new KeyValuePair<string, object?>("effect", effect));
        activity?.SetTag("jiyao.effect", effect).SetTag("jiyao.clause", clause).SetTag("jiyao.action", action).SetTag("jiyao.resource", Camel(resource));
    }

    private static DecisionRecord Record<TResource>(AccessRequest<TResource> request, Decision decision, TimeSpan elapsed, bool logsNames)
        where TResource : Fact => new(
            request.At,
            ActionOf(request),
            Camel(typeof(TResource).Name),
            request.Resource?.Id,
            request.Subject?.Id,
            logsNames ? request.Subject?.Name : Mask(request.Subject?.Name),
            decision.Effect,
            [.. Giving(decision)],
            decision.Missing,
            elapsed);

    // What might forbid as well, or lifts what another clause forbids, is a reason of the decision but did not give it.
    private static IEnumerable<string> Giving(Decision decision) => decision.Reasons.Where(reason => reason.Kind == Kind(decision.Effect))
        .Select(reason => reason.Clause).Distinct();

    private static ReasonKind Kind(DecisionEffect effect) => effect switch
    {
        DecisionEffect.Deny => ReasonKind.Forbids,
        DecisionEffect.Indeterminate => ReasonKind.MayForbid,
        _ => ReasonKind.Excepts,
    };

    // A request without an action is refused, not thrown at.
    private static string ActionOf(AccessRequest request) => request.Action?.Name ?? "";

    // One character tells colleagues apart well enough, and a stranger nothing.
    private static string? Mask(string? name) =>
        string.IsNullOrEmpty(name) ? name : System.Globalization.StringInfo.GetNextTextElement(name.TrimStart()) + Masked;

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
