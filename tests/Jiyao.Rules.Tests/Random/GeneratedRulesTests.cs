using Jiyao.Rules.Execution;
using Jiyao.Rules.Tests.Compilation;
using Jiyao.Rules.Tests.Execution;

namespace Jiyao.Rules.Tests.Random;

/// <summary>
/// Random rules on random facts, values missing everywhere: the compiled executor, its code by itself, the interpreted one and a hand-written
/// oracle agree.
/// <c>JIYAO_COMPARISONS=10000000</c> for a longer run.
/// </summary>
public sealed class GeneratedRulesTests
{
    private const int FactsARule = 400;

    [Fact]
    public void Executors_and_oracle_agree()
    {
        var comparisons = long.TryParse(Environment.GetEnvironmentVariable("JIYAO_COMPARISONS"), out var asked) ? asked : 200_000;
        var (random, told) = (new System.Random(20261123), new Dictionary<Verdict, long>());
        for (var done = 0L; done < comparisons; done += FactsARule)
        {
            var (scope, breach) = (GeneratedCondition.Random(random, 2), GeneratedCondition.Random(random, 4));
            var rule = new GeneratedRule(scope, breach);
            var (compiled, interpreted) = (SmallRegulation.Engine(RuleExecutor.Compiled, rule), SmallRegulation.Engine(RuleExecutor.Interpreted, rule));
            var code = CompiledBlock.Of<Telegram>(rule);
            for (var i = 0; i < FactsARule; i++)
            {
                var telegram = Telegram(random);
                var (expected, actual) = (Expected(scope.Oracle(telegram), breach.Oracle(telegram)), Judged(compiled, telegram));
                Assert.True(expected == actual, $"{scope.Expression} / {breach.Expression}: oracle {expected}, compiled {actual}");
                Assert.True(expected == Judged(code(telegram)), $"{scope.Expression} / {breach.Expression}: oracle {expected}, the code itself {code(telegram)}");
                var other = Judged(interpreted, telegram);
                Assert.True(expected == other, $"{scope.Expression} / {breach.Expression}: oracle {expected}, interpreted {other}");
                told[expected] = told.GetValueOrDefault(expected) + 1;
            }
        }

        // A test in which one answer never comes has tested less than it says.
        Assert.All(
            [Verdict.NotApplicable, Verdict.Compliant, Verdict.Violated, Verdict.Indeterminate],
            verdict => Assert.True(told.GetValueOrDefault(verdict) > comparisons / 50, $"{verdict}: {told.GetValueOrDefault(verdict)}"));
    }

    private static Verdict Judged(IRegulationEngine engine, Telegram telegram) =>
        engine.Audit([telegram], new AuditOptions { AsOf = DateTimeOffset.UnixEpoch, IncludeCompliant = true }).Entries is [var entry]
            ? entry.Verdict
            : Verdict.NotApplicable;

    private static Verdict Judged(in Matches matches) => matches switch
    {
        { Matched: not 0 } => Verdict.Violated,
        { Unknown: not 0 } => Verdict.Indeterminate,
        { InScope: not 0 } => Verdict.Compliant,
        _ => Verdict.NotApplicable,
    };

    // Outside its scope a rule is silent. What is certainly no breach keeps the rule, within its scope or not; what else is not known is open.
    private static Verdict Expected(bool? scope, bool? breach) => (scope, breach) switch
    {
        (false, _) => Verdict.NotApplicable,
        (true, true) => Verdict.Violated,
        (_, false) => Verdict.Compliant,
        _ => Verdict.Indeterminate,
    };

    private static Telegram Telegram(System.Random random)
    {
        return new()
        {
            Level = Known((SecrecyLevel)random.Next(5)),
            Precedence = Known((TelegramPrecedence)random.Next(4)),
            Direction = Known((TelegramDirection)random.Next(2)),
            IsImportant = Known(random.Next(2) == 0),
            Title = random.Next(4) == 0 ? null : $"Title{random.Next(3)}",
            Handler = random.Next(4) == 0 ? null : new Person { Name = random.Next(4) == 0 ? null : $"姓名{random.Next(3)}" },
            BlankColumns = Known((TelegramColumns)random.Next(1 << 11)),
            PrecedenceChanges = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new PrecedenceChange(
                DateTimeOffset.UnixEpoch, (TelegramPrecedence)random.Next(4), Known(random.Next(2) == 0)))],
        };

        T? Known<T>(T value)
            where T : struct => random.Next(4) == 0 ? null : value;
    }

    [Clause("T.1")]
    private sealed class GeneratedRule(GeneratedCondition scope, GeneratedCondition breach) : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            var (speaksOf, breaches) = (scope.Lambda, breach.Expression);
            When().Match(() => telegram, speaksOf).Having(On(() => telegram, breaches));
            Then().Prohibit(() => telegram);
        }

        // A condition of Having speaks of the alias, not of a parameter.
        private static System.Linq.Expressions.Expression<Func<bool>> On(
            System.Linq.Expressions.Expression<Func<Telegram>> alias, System.Linq.Expressions.Expression breach) =>
            System.Linq.Expressions.Expression.Lambda<Func<bool>>(new Replacement(alias.Body).Visit(breach));

        private sealed class Replacement(System.Linq.Expressions.Expression alias) : System.Linq.Expressions.ExpressionVisitor
        {
            protected override System.Linq.Expressions.Expression VisitParameter(System.Linq.Expressions.ParameterExpression node) =>
                node == GeneratedCondition.Telegram ? alias : node;
        }
    }
}
