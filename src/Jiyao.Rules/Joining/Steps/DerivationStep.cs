namespace Jiyao.Rules.Joining;

/// <summary>Derives a fact from a combination; one that may hold leaves it open whether there is a further fact.</summary>
internal sealed class DerivationStep(JoinPlan plan, SlotValue<Fact> fact) : JoinStep
{
    public override void Feed(JoinRun run, Standing standing)
    {
        var derived = standing.Scope == true ? fact(run.Slots) : null;
        var isInForce = derived is null ? null : plan.IsInForce(derived, run);
        if (isInForce != false) run.Derive(isInForce == true ? derived : null);
    }
}
