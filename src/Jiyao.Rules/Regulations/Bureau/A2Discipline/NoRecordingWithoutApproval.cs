namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>No secret paper is recorded in sound or picture without prior approval.</summary>
[Clause("A2.e2")]
public sealed class NoRecordingWithoutApproval(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;
        var grace = options.RetroApproval ?? TimeSpan.Zero;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Record,
                r => r.Resource!.Level >= SecrecyLevel.Secret)
            .Having(() => request.Context.WasApprovedBy(request.At, grace) == false);

        Then()
            .Prohibit(() => request);
    }
}
