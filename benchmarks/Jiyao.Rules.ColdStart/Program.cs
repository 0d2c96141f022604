using Jiyao.Rules;

// The smallest host: it makes an engine of both regulations and one decision, or ends at once. The exit code shows which.
const int Denied = 10;

return args is [] ? 0 : DecideOnce();

// A method of its own, so that the empty program does not even load the library.
static int DecideOnce()
{
    var engine = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));
    var decision = engine.Decide(new AccessRequest<Document>
    {
        Action = SecrecyAction.CarryOut,
        Resource = new Document { Level = SecrecyLevel.Secret },
        At = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8)),
    });
    return decision.Effect == DecisionEffect.Deny ? Denied : 1;
}
