namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>No secret paper is copied without prior approval.</summary>
[Clause("A2.e3")]
public sealed class NoCopyWithoutApproval(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;
        var grace = options.RetroApproval ?? TimeSpan.Zero;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Copy,
                r => r.Resource!.Level >= SecrecyLevel.Secret)
            .Having(() => request.Context.WasApprovedBy(request.At, grace) == false);

        Then()
            .Prohibit(() => request);
    }
}
