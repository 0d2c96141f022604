using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace Pilotage.P1Charts;

/// <summary>Classified charts are not carried out.</summary>
[Clause("P1.1")]
public sealed class ChartsStayInTheStation : Rule
{
    public override void Define()
    {
        AccessRequest<Document> request = default!;

        When()
            .Match(() => request, r => r.Action == SecrecyAction.CarryOut)
            .Having(() => request.Resource!.Level >= SecrecyLevel.Secret);

        Then()
            .Prohibit(() => request);
    }
}
