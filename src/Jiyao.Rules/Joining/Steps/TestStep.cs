using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>Something that holds or not: what breaches a clause that forbids, and else of what it speaks.</summary>
internal sealed class TestStep(Test test, bool isBreach) : JoinStep
{
    public override Candidates? LookUp => test.LookUp;

    public override IEnumerable<Candidacy> Open(JoinRun run) => test.Open(run);

    public override void Feed(JoinRun run, Standing standing)
    {
        if (isBreach)
        {
            Next.Feed(run, standing with { Breach = standing.Breach == false ? false : standing.Breach & test.Holds(run) });
        }
        else if (test.Holds(run) is var holds && holds != false)
        {
            Next.Feed(run, standing with { Scope = standing.Scope & holds });
        }
    }
}
