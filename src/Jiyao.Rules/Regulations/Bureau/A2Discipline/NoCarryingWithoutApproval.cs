namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>No secret paper is carried out of the building without prior approval.</summary>
[Clause("A2.e4")]
public sealed class NoCarryingWithoutApproval(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;
        var grace = options.RetroApproval ?? TimeSpan.Zero;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.CarryOut,
                r => r.Resource!.Level >= SecrecyLevel.Secret)
            .Having(() => request.Context.WasApprovedBy(request.At, grace) == false);

        Then()
            .Prohibit(() => request);
    }
}
