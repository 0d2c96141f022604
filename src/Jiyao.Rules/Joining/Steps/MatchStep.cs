namespace Jiyao.Rules.Joining;

/// <summary>Facts that fit what has matched so far.</summary>
internal sealed class MatchStep(Candidates candidates) : JoinStep
{
    public override void Feed(JoinRun run, Standing standing)
    {
        var cursor = new Candidates.Cursor();
        while (candidates.Next(run, ref cursor)) Next.Feed(run, standing with { Scope = standing.Scope & cursor.Fits });
    }
}
