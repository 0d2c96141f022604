namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>No secret paper is taken out of its room without prior approval, even if it stays in the building: the room is the area under control.</summary>
[Clause("A2.e4")]
public sealed class NoLeavingTheRoomWithoutApproval(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;
        var grace = options.RetroApproval ?? TimeSpan.Zero;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.LeaveRoomWith,
                r => r.Resource!.Level >= SecrecyLevel.Secret)
            .Having(() => request.Context.WasApprovedBy(request.At, grace) == false);

        Then()
            .Prohibit(() => request);
    }
}
