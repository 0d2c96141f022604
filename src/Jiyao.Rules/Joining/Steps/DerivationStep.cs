namespace Jiyao.Rules.Joining;

/// <summary>Derives a fact from a combination; one that may hold leaves it open whether there is a further fact.</summary>
internal sealed class DerivationStep(SlotValue<Fact> fact) : JoinStep
{
    public override void Feed(JoinRun run, Standing standing) => run.Derive(standing.Scope == true ? fact(run.Slots) : null);
}
