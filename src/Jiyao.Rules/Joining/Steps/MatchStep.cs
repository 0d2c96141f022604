namespace Jiyao.Rules.Joining;

/// <summary>Facts that fit what has matched so far.</summary>
internal sealed class MatchStep(Candidates candidates) : JoinStep
{
    public override void Feed(JoinRun run, Standing standing) => candidates.Visit(run, (_, fits) =>
    {
        Next.Feed(run, standing with { Scope = standing.Scope & fits });
        return true;
    });
}
