namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>Nobody asks after a secret outside the approval channel.</summary>
[Clause("A2.b")]
public sealed class NoAskingOutsideTheChannel(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;
        var needToKnow = new NeedToKnowReading(options.ScopeGranularity);
        var isAny = options.AskMode == AskMode.AnyOutOfScope;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Ask,
                r => r.Resource!.Level >= SecrecyLevel.Secret)
            .Having(() => isAny
                ? needToKnow.Covers(request.Resource!, request.Subject!, request.At) == false
                : request.Context.IsThroughChannel == false);

        Then()
            .Prohibit(() => request);
    }
}
