using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>Something that holds or not of what has matched, in three values.</summary>
internal abstract class Test
{
    /// <summary>What the test looks up first; null: nothing.</summary>
    public virtual Candidates? LookUp => null;

    public abstract bool? Holds(JoinRun run);

    /// <summary>The facts of which it cannot be told whether they fit; one that may is put into its slot.</summary>
    public virtual IEnumerable<Candidacy> Open(JoinRun run) => [];

    public static Test Of(JoinTest test, SlotTrees trees, JoinState state) => test switch
    {
        ConditionTest condition => new Conditions(trees.Test(condition.Conditions)),
        QuantifierTest quantifier => new Presence(quantifier.Facts, Candidates.Of(quantifier.Facts, trees, state, areRead: false), quantifier.Wanted),
        GroupTest group => new Group(group.IsAny, [.. group.Tests.Select(one => Of(one, trees, state))]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private sealed class Conditions(SlotTest test) : Test
    {
        public override bool? Holds(JoinRun run) => test(run.Slots);
    }

    // There is one, or there is none: one that certainly fits settles it.
    private sealed class Presence(Candidacy facts, Candidates candidates, bool wanted) : Test
    {
        public override Candidates? LookUp => candidates;

        public override bool? Holds(JoinRun run)
        {
            var cursor = new Candidates.Cursor();
            return !candidates.Next(run, ref cursor) ? !wanted
                : cursor.Fits == true ? wanted
                : null;
        }

        public override IEnumerable<Candidacy> Open(JoinRun run) => Holds(run) is null ? [facts] : [];
    }

    private sealed class Group(bool isAny, IReadOnlyList<Test> tests) : Test
    {
        public override bool? Holds(JoinRun run) => isAny
            ? tests.Aggregate((bool?)false, (any, test) => any == true ? true : any | test.Holds(run))
            : tests.Aggregate((bool?)true, (all, test) => all == false ? false : all & test.Holds(run));

        public override IEnumerable<Candidacy> Open(JoinRun run) => tests.SelectMany(test => test.Open(run));
    }
}
