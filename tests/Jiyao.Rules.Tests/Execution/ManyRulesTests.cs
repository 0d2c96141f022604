namespace Jiyao.Rules.Tests.Execution;

/// <summary>Beyond one block the rules stand behind an index; the answers stay the same.</summary>
public sealed class ManyRulesTests
{
    private const int Rules = 300;

    private static readonly SecrecyAction[] Actions =
        [.. Enumerable.Range(0, Rules / 3).Select(i => new SecrecyAction($"act{i}", new($"动作{i}", $"act {i}")))];

    [Theory]
    [InlineData(RuleExecutor.Compiled)]
    [InlineData(RuleExecutor.Interpreted)]
    public void Each_rule_is_found_and_no_other(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(
            executor,
            [.. Enumerable.Range(0, Rules).Select(i => new Numbered(i)), new OnAnyAction(), new Exception12()]);

        for (var i = 0; i < Actions.Length; i++)
        {
            foreach (var level in Enum.GetValues<SecrecyLevel>())
            {
                var request = new AccessRequest<Document>
                {
                    Action = Actions[i],
                    Resource = new Document { Level = level, Number = "1" },
                    At = DateTimeOffset.UnixEpoch,
                };
                var denied = i != 12 && (int)level <= 2;
                Assert.Equal(denied ? DecisionEffect.Deny : DecisionEffect.Permit, engine.Decide(request).Effect);
                Assert.Equal(denied ? [$"Numbered{(i * 3) + (int)level}"] : [], Forbidding(engine.Decide(request)));
            }
        }
    }

    [Fact]
    public void A_rule_on_any_action_holds_for_actions_of_which_no_other_rule_speaks()
    {
        var engine = SmallRegulation.Engine(
            RuleExecutor.Compiled, [.. Enumerable.Range(0, Rules).Select(i => new Numbered(i)), new OnAnyAction()]);
        var request = new AccessRequest<Document>
        {
            Action = SecrecyAction.Copy,
            Resource = new Document { Number = "forbidden" },
            At = DateTimeOffset.UnixEpoch,
        };

        Assert.Equal(["OnAnyAction"], Forbidding(engine.Decide(request)));
    }

    [Theory]
    [InlineData(RuleExecutor.Compiled)]
    [InlineData(RuleExecutor.Interpreted)]
    public void What_is_owed_under_rules_of_several_blocks_comes_in_the_order_of_the_text(RuleExecutor executor)
    {
        var duties = SmallRegulation
            .Engine(executor, [.. Enumerable.Range(0, Rules).Select(i => new Owing(i))])
            .DutiesOf(new Telegram { Title = "x" });

        Assert.Equal(Enumerable.Range(0, Rules).Where(i => i % 3 == 0).Select(i => $"Owing{i}"), duties.Obligations.Select(owed => owed.Rule));
        Assert.Equal(Enumerable.Range(0, Rules).Where(i => i % 3 == 1).Select(i => $"Owing{i}"), duties.Undecided.Select(open => open.Rule));
        Assert.All(duties.Undecided, open => Assert.Equal(["level"], open.Missing));
    }

    private static string[] Forbidding(Decision decision) =>
        [.. decision.Reasons.Where(reason => reason.Kind == ReasonKind.Forbids).Select(reason => reason.Rule)];

    [Clause("T1")]
    private sealed class Numbered(int number) : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            var (action, level) = (Actions[number / 3], (SecrecyLevel?)(number % 3));
            Name($"Numbered{number}");
            When().Match(() => request, r => r.Action == action, r => r.Resource!.Level == level);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T2")]
    private sealed class OnAnyAction : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Resource!.Number == "forbidden");
            Then().Prohibit(() => request);
        }
    }

    [Clause("T3"), Overrides("T1")]
    private sealed class Exception12 : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == Actions[12]);
            Then().Permit(() => request);
        }
    }

    // Every third is owed, every third hangs on a level that nobody noted, every third speaks of another title.
    [Clause("T4")]
    private sealed class Owing(int number) : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            var (title, isAnyLevel) = (number % 3 == 2 ? "y" : "x", number % 3 != 1);
            Name($"Owing{number}");
            When().Match(() => telegram, t => t.Title == title, t => isAnyLevel || t.Level == SecrecyLevel.Secret);
            Then().Oblige(() => telegram, Duty.SendReceipt, kept: t => t.IsImportant == true);
        }
    }
}
