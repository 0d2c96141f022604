namespace Jiyao.Rules.Joining;

/// <summary>A value computed from what has matched.</summary>
internal sealed class LetStep<T>(int slot, SlotValue<T> value) : JoinStep
{
    public override void Feed(JoinRun run, Standing standing)
    {
        ((Slot<T>)run.Slots[slot]).Value = value(run.Slots);
        Next.Feed(run, standing);
    }
}
