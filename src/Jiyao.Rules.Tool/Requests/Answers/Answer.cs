namespace Jiyao.Rules.Tool.Requests;

/// <summary>The answer to one request.</summary>
/// <param name="Effect">The effect. Never a permission where something of the request could not be read.</param>
/// <param name="Decision">What the engine decided; null when there was nothing to decide.</param>
/// <param name="Errors">What could not be read, then what kept rules from being judged.</param>
internal sealed record Answer(DecisionEffect Effect, Decision? Decision, IReadOnlyList<string> Errors)
{
    public static Answer To(DecisionRequest request, IRegulationEngine engine)
    {
        if (request is not { Type: { } type, Access: { } access }) return new(DecisionEffect.Indeterminate, null, request.Errors);
        var decision = type.Decide(engine, access);

        // What cannot be read is unknown to the engine, so a denial holds whatever it says.
        var effect = request.Errors.Count > 0 && decision.Effect != DecisionEffect.Deny
            ? DecisionEffect.Indeterminate
            : decision.Effect;
        return new(effect, decision, [.. request.Errors, .. decision.Errors.Select(TextOf)]);
    }

    private static string TextOf(RuleError error) =>
        error.Rule.Length == 0 ? error.Message : $"{error.Clause} {error.Rule}: {error.Message}";
}
