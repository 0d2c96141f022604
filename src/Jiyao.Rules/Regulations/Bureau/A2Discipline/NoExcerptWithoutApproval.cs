namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>No excerpt is made of a secret paper without prior approval.</summary>
[Clause("A2.e1")]
public sealed class NoExcerptWithoutApproval(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;
        var grace = options.RetroApproval ?? TimeSpan.Zero;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Excerpt,
                r => r.Resource!.Level >= SecrecyLevel.Secret)
            .Having(() => request.Context.WasApprovedBy(request.At, grace) == false);

        Then()
            .Prohibit(() => request);
    }
}
