using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace Pilotage.P1Charts;

/// <summary>Approved beforehand and escorted, a chart may leave.</summary>
[Clause("P1.2"), Overrides("P1.1")]
public sealed class EscortedChartsMayLeave : Rule
{
    public override void Define()
    {
        AccessRequest<Document> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.CarryOut,
                r => r.Context.WasApprovedBy(r.At, TimeSpan.Zero) == true,
                r => r.Context.IsEscorted == true);

        Then()
            .Permit(() => request);
    }
}
