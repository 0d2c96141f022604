namespace Jiyao.Rules.Regulations.Bureau.A4Devices;

/// <summary>Nothing is stored or processed in a system above the level that the system is approved for.</summary>
[Clause("A4.b")]
public sealed class OfficeSystemsHoldNothingAboveTheirLevel : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;

        When()
            .Match(() => request, r => r.Action == SecrecyAction.Process)
            .Having(
                () => request.Resource!.Level > SecrecyLevel.Public,
                () => request.Resource!.Level > request.Context.SystemLevel);

        Then()
            .Prohibit(() => request);
    }
}
