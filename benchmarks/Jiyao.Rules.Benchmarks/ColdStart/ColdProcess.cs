namespace Jiyao.Rules.Benchmarks.ColdStart;

/// <summary>What this program does when it is started as a child: nothing at all, or its first decision.</summary>
internal static class ColdProcess
{
    public const string Empty = "cold-empty";
    public const string Decide = "cold-decide";

    public const int Denied = 10;

    /// <returns>An exit code that shows that the decision was made.</returns>
    public static int DecideOnce()
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
}
