using System.Linq.Expressions;

namespace Jiyao.Rules.Tests.Execution;

/// <summary>
/// Many rules that differ by bounds stand behind an index of intervals. It answers as if there were none: the same rules, few at a time
/// and so without it, are what it is held to, value by value, at each bound and beside it.
/// </summary>
public sealed class RangeIndexTests
{
    private const int Rules = 70;

    public static TheoryData<RuleExecutor, string> Shapes()
    {
        TheoryData<RuleExecutor, string> data = [];
        foreach (var executor in Enum.GetValues<RuleExecutor>())
        {
            foreach (var shape in new[] { "apart", "touching", "nested", "overlapping", "from", "above", "to", "below", "at", "empty", "extreme" }) data.Add(executor, shape);
        }

        return data;
    }

    public static TheoryData<RuleExecutor, string> Members()
    {
        TheoryData<RuleExecutor, string> data = [];
        foreach (var executor in Enum.GetValues<RuleExecutor>())
        {
            foreach (var member in new[] { "Small", "Instant", "Naive", "Span", "Day", "Clock", "Level", "Sure" }) data.Add(executor, member);
        }

        return data;
    }

    [Theory, MemberData(nameof(Shapes))]
    public void Bounds_of_any_shape_are_met_as_without_an_index(RuleExecutor executor, string shape)
    {
        var bounds = Enumerable.Range(0, Rules).Select(i => Bounds(shape, i)).ToList();
        long[] values = [.. bounds.SelectMany(one => new[] { one.From, one.To }).OfType<long>().SelectMany(Around).Append(long.MinValue).Append(long.MaxValue).Distinct()];

        Same(
            executor,
            [.. bounds.Select((one, i) => new Bounded(i, Condition(crate => crate.Resource!.Weight, one.From, one.To, isStrict: shape is "above" or "below")))],
            [.. values.Select(value => (long?)value).Append(null).Select(value => Crates(new Crate { Weight = value }))]);
    }

    [Theory, MemberData(nameof(Members))]
    public void Members_of_any_ordered_kind_are_found_by(RuleExecutor executor, string member)
    {
        Rule[] rules = [.. Enumerable.Range(0, Rules).Select(i => new Bounded(i, Members(member, i)))];

        Same(executor, rules, [.. Enumerable.Range(-3, Rules + 6).Select(i => Crates(Crate.Of(i))).Append(Crates(new Crate())).Append(Crates(null))]);
    }

    [Theory]
    [InlineData(RuleExecutor.Compiled)]
    [InlineData(RuleExecutor.Interpreted)]
    public void A_value_that_no_rule_bounds_is_governed_all_the_same(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, [.. Enumerable.Range(0, Rules).Select(i => new Bounded(i, Condition(crate => crate.Resource!.Weight, i, i, false)))]);

        Assert.Equal(DecisionEffect.Permit, engine.Decide(Crates(new Crate { Weight = 10 * Rules })).Effect);
        Assert.Equal(DecisionEffect.NotApplicable, engine.Decide(Crates(new Crate { Weight = 10 * Rules }, SecrecyAction.Copy)).Effect);
    }

    [Theory]
    [InlineData(RuleExecutor.Compiled)]
    [InlineData(RuleExecutor.Interpreted)]
    public void An_exception_lifts_what_it_names_behind_the_index_too(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(
            executor, [.. Enumerable.Range(0, Rules).Select(i => new Bounded(i, Condition(crate => crate.Resource!.Weight, i, i, false))), new Approved()]);
        var approved = new AccessRequest<Crate>
        {
            Action = SecrecyAction.CarryOut,
            Resource = new Crate { Weight = 7 },
            At = DateTimeOffset.UnixEpoch,
            Context = new AccessContext { IsApproved = true },
        };

        Assert.Equal(DecisionEffect.Permit, engine.Decide(approved).Effect);
        Assert.Equal(DecisionEffect.Indeterminate, engine.Decide(Crates(new Crate { Weight = 7 })).Effect);
    }

    [Theory]
    [InlineData(RuleExecutor.Compiled)]
    [InlineData(RuleExecutor.Interpreted)]
    public void What_is_outside_the_bounds_of_a_breach_is_compliant(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, [.. Enumerable.Range(0, Rules).Select(i => new Breaching(i))]);

        var report = engine.Audit([new Crate { Weight = 7 }], new AuditOptions { AsOf = DateTimeOffset.UnixEpoch, IncludeCompliant = true });

        Assert.Equal((0, 1), (report.Total.Compliant, report.Total.Violated));
        Assert.Equal(1, engine.Audit([new Crate { Weight = -1 }], new AuditOptions { AsOf = DateTimeOffset.UnixEpoch }).Total.Compliant);
    }

    private static void Same(RuleExecutor executor, Rule[] rules, AccessRequest<Crate>[] requests)
    {
        var all = SmallRegulation.Engine(executor, rules);
        var few = rules.Chunk(50).Select(some => SmallRegulation.Engine(executor, some)).ToList();
        var unlike = 0;
        foreach (var request in requests)
        {
            var (one, parts) = (all.Decide(request), few.ConvertAll(engine => engine.Decide(request)));
            Assert.Equal(parts.Max(part => part.Effect), one.Effect);
            Assert.Equal(parts.Max(part => part.Effect), all.EffectOf(request));
            Assert.Equal(parts.SelectMany(part => part.Reasons), one.Reasons);
            Assert.Equal(parts.SelectMany(part => part.Missing).Distinct(StringComparer.Ordinal), one.Missing);
            if (one.Effect == DecisionEffect.Deny) unlike++;
        }

        Assert.True(unlike < requests.Length);
    }

    private static (long? From, long? To) Bounds(string shape, int i) => shape switch
    {
        "apart" => (10 * i, (10 * i) + 2),
        "touching" => (i, i + 1),
        "nested" => (i, 500 - i),
        "overlapping" => (i * 37 % 101, (i * 37 % 101) + (i * 53 % 67)),
        "from" or "above" => (i * 3, null),
        "to" or "below" => (null, i * 3),
        "at" => (i * 5 % 83, i * 5 % 83),
        "empty" => i % 2 == 0 ? (i, i - 1) : (i, i),
        "extreme" => i % 2 == 0 ? (long.MinValue, long.MinValue + i) : (long.MaxValue - i, long.MaxValue),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<long> Around(long value) => [unchecked(value - 1), value, unchecked(value + 1)];

    private static Expression<Func<AccessRequest<Crate>, bool>> Members(string member, int i)
    {
        var (instant, day, span, level) = (Crate.Start.AddHours(i), DateOnly.MinValue.AddDays(i), TimeSpan.FromTicks(i), (DayOfWeek)(i % 7));
        var (naive, clock) = (new DateTime(2026, 1, 1).AddDays(i), TimeOnly.MinValue.AddMinutes(i));
        return member switch
        {
            "Small" => request => request.Resource!.Small > i && request.Resource.Small <= i + 2,
            "Instant" => request => request.Resource!.Instant >= instant && request.Resource.Instant < instant.AddHours(2),
            "Naive" => request => naive == request.Resource!.Naive,
            "Span" => request => span <= request.Resource!.Span,
            "Day" => request => request.Resource!.Day == day,
            "Clock" => request => request.Resource!.Clock < clock,
            "Level" => request => request.Resource!.Level >= level,
            "Sure" => request => request.Resource!.Sure > i,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Expression<Func<AccessRequest<Crate>, bool>> Condition(
        Expression<Func<AccessRequest<Crate>, long?>> member, long? from, long? to, bool isStrict)
    {
        var bounds = new List<Expression>();
        if (from is not null) bounds.Add(Expression.MakeBinary(isStrict ? ExpressionType.GreaterThan : ExpressionType.GreaterThanOrEqual, member.Body, Expression.Constant(from, typeof(long?))));
        if (to is not null) bounds.Add(Expression.MakeBinary(isStrict ? ExpressionType.GreaterThan : ExpressionType.GreaterThanOrEqual, Expression.Constant(to, typeof(long?)), member.Body));
        return Expression.Lambda<Func<AccessRequest<Crate>, bool>>(bounds.Aggregate(Expression.AndAlso), member.Parameters);
    }

    private static AccessRequest<Crate> Crates(Crate? crate, SecrecyAction? action = null) =>
        new() { Action = action ?? SecrecyAction.CarryOut, Resource = crate, At = DateTimeOffset.UnixEpoch };

    /// <summary>A fact with a member of each kind that has an order.</summary>
    public sealed class Crate : Fact
    {
        internal static readonly DateTimeOffset Start = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

        public long? Weight { get; init; }

        public short? Small { get; init; }

        public DateTimeOffset? Instant { get; init; }

        public DateTime? Naive { get; init; }

        public TimeSpan? Span { get; init; }

        public DateOnly? Day { get; init; }

        public TimeOnly? Clock { get; init; }

        public DayOfWeek? Level { get; init; }

        public uint Sure { get; init; }

        // Instants are the same whatever their offset.
        public static Crate Of(int i) => new()
        {
            Small = (short)i,
            Instant = Start.AddHours(i).ToOffset(TimeSpan.FromHours(i % 3)),
            Naive = new DateTime(2026, 1, 1).AddDays(i),
            Span = TimeSpan.FromTicks(i),
            Day = DateOnly.MinValue.AddDays(Math.Max(0, i)),
            Clock = TimeOnly.MinValue.AddMinutes(i),
            Level = (DayOfWeek)(Math.Abs(i) % 7),
            Sure = (uint)Math.Max(0, i),
        };
    }

    [Clause("T1")]
    private sealed class Bounded(int number, Expression<Func<AccessRequest<Crate>, bool>> condition) : Rule
    {
        public override void Define()
        {
            AccessRequest<Crate> request = default!;
            Name($"Bounded{number}");
            When().Match(() => request, [r => r.Action == SecrecyAction.CarryOut, .. Parts(condition)]);
            Then().Prohibit(() => request);
        }

        // As an author writes them, one condition each.
        private static IEnumerable<Expression<Func<AccessRequest<Crate>, bool>>> Parts(Expression<Func<AccessRequest<Crate>, bool>> condition) =>
            condition.Body is BinaryExpression { NodeType: ExpressionType.AndAlso } both
                ? [Part(both.Left, condition), Part(both.Right, condition)]
                : [condition];

        private static Expression<Func<AccessRequest<Crate>, bool>> Part(Expression body, LambdaExpression whole) =>
            Expression.Lambda<Func<AccessRequest<Crate>, bool>>(body, whole.Parameters);
    }

    [Clause("T2")]
    [Overrides("T1")]
    private sealed class Approved : Rule
    {
        public override void Define()
        {
            AccessRequest<Crate> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.CarryOut, r => r.Context.IsApproved == true);
            Then().Permit(() => request);
        }
    }

    [Clause("T1")]
    private sealed class Breaching(int number) : Rule
    {
        public override void Define()
        {
            Crate crate = default!;
            Name($"Breaching{number}");
            When().Match(() => crate, c => c.Sure >= 0).Having(() => crate.Weight == number);
            Then().Prohibit(() => crate);
        }
    }
}
