using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>Facts that fit what has matched so far. That there may be others leaves the rule open, whatever they might hold.</summary>
internal sealed class MatchStep(SlotDefinition slot, Candidates candidates) : JoinStep
{
    public override Candidates? LookUp => candidates;

    public override void Feed(JoinRun run, Standing standing)
    {
        var cursor = new Candidates.Cursor();
        while (candidates.Next(run, ref cursor))
        {
            run.StopIfCancelled();
            if (cursor.Fits == true) Next.Feed(run, standing);
            else run.Open(slot, Last);
        }
    }
}
