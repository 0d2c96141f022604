using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Linq.Expressions;
using Jiyao.Rules.Tests.Compilation;

namespace Jiyao.Rules.Tests.Execution;

/// <summary>The forms of C# that authors write conditions in, the traps among them, on both executors.</summary>
public sealed class ConditionFormsTests
{
    private static readonly SecrecyAction Burn = new("burn", new("焚毁", "burn"));

    private sealed class Choice
    {
        public bool Strict { get; set; }

        public SecrecyLevel?[] Levels { get; } = [.. Enumerable.Range(0, 20).Select(i => (SecrecyLevel?)i)];

        public SecrecyAction[] Actions { get; } = [SecrecyAction.Copy, SecrecyAction.Record];

        public List<string> Listed { get; } = ["copy"];

        public ImmutableArray<string> Fixed { get; } = ["copy"];

        public HashSet<string> Plain { get; } = ["copy"];

        public HashSet<string> Ordinal { get; } = new(StringComparer.Ordinal) { "COPY" };

        public HashSet<string> IgnoringCase { get; } = new(StringComparer.OrdinalIgnoreCase) { "COPY" };

        public HashSet<string> ManyIgnoringCase { get; } =
            new(Enumerable.Range(0, 20).Select(i => $"act{i}").Append("COPY"), StringComparer.OrdinalIgnoreCase);

        public FrozenSet<string> FrozenIgnoringCase { get; } = new[] { "COPY" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

        public ImmutableHashSet<string> ImmutableIgnoringCase { get; } = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "COPY");

        public SortedSet<string> SortedIgnoringCase { get; } = new(StringComparer.OrdinalIgnoreCase) { "COPY" };

        public string?[] Numbers { get; } = [null, "1"];

        public bool?[] Answers { get; } = [true, null];
    }

    public static TheoryData<string, bool?> Forms() => new()
    {
        { "array contains the action", true },
        { "array contains the nullable level", true },
        { "array contains a missing value", null },
        { "long array contains the level", true },
        { "long array contains a missing value", null },
        { "equals method", true },
        { "equals method on a missing value", null },
        { "static string equals on a missing value", null },
        { "string.IsNullOrEmpty on a missing value", true },
        { "missing boolean is true", null },
        { "missing boolean, negated comparison", null },
        { "known member of a missing object", null },
        { "HasValue of a missing value", false },
        { "coalesce of a missing value", true },
        { "true or unknown", true },
        { "unknown or true", true },
        { "false and unknown", false },
        { "unknown and false", false },
        { "not unknown", null },
        { "conditional with an unknown test", null },
        { "conditional with a known test", true },
        { "method answering null", null },
        { "method on a missing receiver", null },
        { "custom action", true },
        { "lifted arithmetic on a missing value", null },
        { "lifted arithmetic", true },
        { "nested lambda", true },
        { "type test", true },
        { "boolean equals boolean", true },
        { "boolean differs from boolean", false },
        { "boolean equals an unknown boolean", null },
        { "an option equals boolean", true },
        { "an option differs from boolean", false },
        { "object.Equals of boxed values", true },
        { "value by a known test", true },
        { "value by an unknown test", null },
        { "value that is null on one side", null },
        { "a list contains", true },
        { "a fixed array contains", true },
        { "a set contains", true },
        { "a set minds case", false },
        { "a set that ignores case", true },
        { "a set that ignores case, of a missing value", null },
        { "a long set that ignores case", true },
        { "a frozen set that ignores case", true },
        { "an immutable set that ignores case", true },
        { "a sorted set that ignores case", true },
        { "values without an operator", true },
        { "any is true, another unknown", true },
        { "any may be", null },
        { "none may be", false },
        { "any of none", false },
        { "all are", true },
        { "all may be", null },
        { "one is not, another unknown", false },
        { "a count of what may be", null },
        { "a count of what is known", true },
        { "a long count of what may be", null },
        { "any of those that are", null },
        { "any of those at all", true },
        { "all of those that are", null },
        { "all of those that are not", false },
        { "a count of those that may be", null },
        { "a count of some of those", true },
        { "any of any", null },
        { "any of all", true },
        { "any of what is missing", null },
        { "any against what is missing", null },
        { "a missing item", null },
        { "a member of a missing item", null },
        { "items that are unknown", null },
        { "items by themselves", true },
        { "any of values taken from items", null },
        { "a lambda that asks for absence", true },
        { "an order by what is there", true },
        { "GetValueOrDefault of a missing value", true },
        { "GetValueOrDefault of a known value", true },
        { "GetValueOrDefault of what is missing too", null },
        { "a missing value as text", null },
        { "a known value as text", true },
        { "an array of what may be null", true },
    };

    [Theory, MemberData(nameof(Forms))]
    public void Both_executors_read_the_form_alike(string name, bool? expected)
    {
        var choice = new Choice { Strict = true };
        Dictionary<string, Expression<Func<AccessRequest<Document>, bool>>> forms = new()
        {
            ["array contains the action"] = r => choice.Actions.Contains(r.Action),
            ["array contains the nullable level"] =
                r => new SecrecyLevel?[] { SecrecyLevel.Secret, SecrecyLevel.TopSecret }.Contains(r.Resource!.Level),
            ["array contains a missing value"] = r => new DocumentKind?[] { DocumentKind.Cipher }.Contains(r.Resource!.Kind),
            ["long array contains the level"] = r => choice.Levels.Contains(r.Resource!.Level),
            ["long array contains a missing value"] = r => choice.Levels.Contains((SecrecyLevel?)r.Resource!.Kind),
            ["equals method"] = r => r.Resource!.Level.Equals(SecrecyLevel.TopSecret),
            ["equals method on a missing value"] = r => r.Resource!.Kind.Equals(DocumentKind.Cipher),
            ["static string equals on a missing value"] = r => string.Equals(r.Resource!.Number, "1"),
            ["string.IsNullOrEmpty on a missing value"] = r => string.IsNullOrEmpty(r.Resource!.Number),
            ["missing boolean is true"] = r => r.Context.IsApproved == true,
            ["missing boolean, negated comparison"] = r => r.Context.IsApproved != true,
            ["known member of a missing object"] = r => r.Subject!.Name == "x",
            ["HasValue of a missing value"] = r => r.Context.IsApproved.HasValue,
            ["coalesce of a missing value"] = r => (r.Context.IsApproved ?? choice.Strict) == true,
            ["true or unknown"] = r => choice.Strict || r.Context.IsApproved == true,
            ["unknown or true"] = r => r.Context.IsApproved == true || r.Resource!.Level == SecrecyLevel.TopSecret,
            ["false and unknown"] = r => r.Resource!.Level == SecrecyLevel.Public && r.Context.IsApproved == true,
            ["unknown and false"] = r => r.Context.IsApproved == true && r.Resource!.Level == SecrecyLevel.Public,
            ["not unknown"] = r => !(r.Context.IsApproved == true),
            ["conditional with an unknown test"] = r => r.Context.IsApproved == true ? choice.Strict : !choice.Strict,
            ["conditional with a known test"] = r => r.Resource!.Level == SecrecyLevel.TopSecret ? choice.Strict : r.Action == Burn,
            ["method answering null"] = r => r.Resource!.Title!.Length > 2 && r.Subject!.Holds(Role.Director, r.At) == true,
            ["method on a missing receiver"] = r => r.Resource!.Number!.StartsWith('1'),
            ["custom action"] = r => r.Action == new SecrecyAction("copy", new("复", "copy")),
            ["lifted arithmetic on a missing value"] = r => (int?)r.Resource!.Kind + 1 > 0,
            ["lifted arithmetic"] = r => (int?)r.Resource!.Level + 1 > 4,
            ["nested lambda"] = r => choice.Actions.Any(action => action == r.Action),
            ["type test"] = r => r.Resource is Fact,
            ["boolean equals boolean"] = r => (r.Resource!.Level == SecrecyLevel.Public) == (r.Action == SecrecyAction.Record),
            ["boolean differs from boolean"] = r => (r.Resource!.Level == SecrecyLevel.TopSecret) != (r.Action == SecrecyAction.Copy),
            ["boolean equals an unknown boolean"] = r => (r.Resource!.Level == SecrecyLevel.TopSecret) == (r.Context.IsApproved == true),
            ["an option equals boolean"] = r => choice.Strict == (r.Action == SecrecyAction.Copy),
            ["an option differs from boolean"] = r => choice.Strict != (r.Action == SecrecyAction.Copy),
            ["object.Equals of boxed values"] = r => Equals(r.Resource!.Level, SecrecyLevel.TopSecret),
            ["value by a known test"] = r => (r.Resource!.Level == SecrecyLevel.TopSecret ? r.Resource.Title : r.Resource.Number) == "标题一",
            ["value by an unknown test"] = r => (r.Context.IsApproved == true ? r.Resource!.Title : r.Resource!.Number) == "标题一",
            ["value that is null on one side"] = r => (r.Resource!.Level == SecrecyLevel.Public ? r.Resource.Title : null) == "标题一",
            ["a list contains"] = r => choice.Listed.Contains(r.Action.Name),
            ["a fixed array contains"] = r => choice.Fixed.Contains(r.Action.Name),
            ["a set contains"] = r => choice.Plain.Contains(r.Action.Name),
            ["a set minds case"] = r => choice.Ordinal.Contains(r.Action.Name),
            ["a set that ignores case"] = r => choice.IgnoringCase.Contains(r.Action.Name),
            ["a set that ignores case, of a missing value"] = r => choice.IgnoringCase.Contains(r.Resource!.Number!),
            ["a long set that ignores case"] = r => choice.ManyIgnoringCase.Contains(r.Action.Name),
            ["a frozen set that ignores case"] = r => choice.FrozenIgnoringCase.Contains(r.Action.Name),
            ["an immutable set that ignores case"] = r => choice.ImmutableIgnoringCase.Contains(r.Action.Name),
            ["a sorted set that ignores case"] = r => choice.SortedIgnoringCase.Contains(r.Action.Name),
            ["values without an operator"] = r => new[] { Tuple.Create(2) }.AsEnumerable().Contains(Tuple.Create(r.Resource!.Title!.Length - 1)),
            ["any is true, another unknown"] = r => r.Resource!.Scope!.Any(s => s.Unit == "乙"),
            ["any may be"] = r => r.Resource!.Scope!.Any(s => s.Unit == "甲"),
            ["none may be"] = r => r.Resource!.Scope!.Any(s => s.PersonId == "8" && s.Unit == "甲"),
            ["any of none"] = r => r.Resource!.Scope!.Any(s => s.PersonId == null && s.Unit == null && s.From == null),
            ["all are"] = r => r.Resource!.Scope!.All(s => s.Unit == "乙" || s.PersonId == "7"),
            ["all may be"] = r => r.Resource!.Scope!.All(s => s.Unit == "乙"),
            ["one is not, another unknown"] = r => r.Resource!.Scope!.All(s => s.Unit == "甲"),
            ["a count of what may be"] = r => r.Resource!.Scope!.Count(s => s.Unit == "乙") > 0,
            ["a count of what is known"] = r => r.Resource!.Scope!.Count(s => s.Unit == null) == 1,
            ["a long count of what may be"] = r => r.Resource!.Scope!.LongCount(s => s.Unit == "甲") < 5,
            ["any of those that are"] = r => r.Resource!.Scope!.Where(s => s.PersonId == "7").Any(s => s.Unit == "甲"),
            ["any of those at all"] = r => r.Resource!.Scope!.Where(s => s.PersonId == null).Where(s => s.Unit == "乙").Any(),
            ["all of those that are"] = r => r.Resource!.Scope!.Where(s => s.PersonId != "8").All(s => s.Unit == "甲"),
            ["all of those that are not"] = r => r.Resource!.Scope!.Where(s => s.PersonId == null).All(s => s.Unit == "甲"),
            ["a count of those that may be"] = r => r.Resource!.Scope!.Where(s => s.Unit == "乙").Count() == 1,
            ["a count of some of those"] = r => r.Resource!.Scope!.Where(s => s.Unit == null).Count(s => s.PersonId == "7") == 1,
            ["any of any"] = r => r.Resource!.Scope!.Any(s => r.Resource.Scope!.Any(o => o.Unit == s.PersonId)),
            ["any of all"] = r => r.Resource!.Scope!.Any(s => r.Resource.Scope!.All(o => o.Unit == s.Unit || o.PersonId == "7")),
            ["any of what is missing"] = r => r.Subject!.Roles!.Any(holding => holding.Role == Role.Director),
            ["any against what is missing"] = r => r.Resource!.Scope!.Any(s => s.PersonId == r.Resource.Number),
            ["a missing item"] = r => choice.Numbers.Any(number => number == r.Resource!.Title),
            ["a member of a missing item"] = r => choice.Numbers.Any(number => number!.Length > r.Resource!.Title!.Length),
            ["items that are unknown"] = r => choice.Answers.All(answer => answer == (r.Action == SecrecyAction.Copy)),
            ["items by themselves"] = r => new[] { r.Resource!.Level == SecrecyLevel.TopSecret }.All(answer => answer),
            ["any of values taken from items"] = r => r.Resource!.Scope!.Select(s => s.Unit).Any(unit => unit == "甲"),
            ["a lambda that asks for absence"] = r => r.Resource!.Scope!.First(s => s.Unit == null).PersonId == "7",
            ["an order by what is there"] = r => r.Resource!.Scope!.OrderBy(s => s.Unit ?? "").First().PersonId == "7",
            ["GetValueOrDefault of a missing value"] = r => r.Context.IsApproved.GetValueOrDefault(true),
            ["GetValueOrDefault of a known value"] = r => r.Resource!.Level.GetValueOrDefault(SecrecyLevel.Public) == SecrecyLevel.TopSecret,
            ["GetValueOrDefault of what is missing too"] = r => r.Context.SubjectLevel.GetValueOrDefault(r.Context.SystemLevel!.Value) == SecrecyLevel.Public,
            ["a missing value as text"] = r => r.Resource!.Kind.ToString() == "",
            ["a known value as text"] = r => r.Resource!.Level.ToString() == "TopSecret",
            ["an array of what may be null"] = r => new[] { r.Resource!.Level, r.Resource.Level }.Length == 2,
        };
        var request = new AccessRequest<Document>
        {
            Action = SecrecyAction.Copy,
            Resource = new Document
            {
                Level = SecrecyLevel.TopSecret,
                Title = "标题一",
                Scope = [new("7", null), new(null, "乙")],
            },
            At = DateTimeOffset.UnixEpoch,
        };

        Assert.Equal(expected, CompiledBlock.Judge(new OneCondition(forms[name]), request));
        foreach (var executor in Enum.GetValues<RuleExecutor>())
        {
            var decision = SmallRegulation.Engine(executor, new OneCondition(forms[name])).Decide(request);
            bool? found = decision.Effect switch
            {
                DecisionEffect.Deny => true,
                DecisionEffect.Permit => false,

                // A condition on the action alone: the rule does not speak of it.
                DecisionEffect.NotApplicable => false,
                _ => null,
            };
            Assert.True(found == expected, $"{executor}: {name}: expected {expected}, found {found}; {string.Join(",", decision.Errors)}");
            Assert.Empty(decision.Errors);
        }
    }

    [Fact]
    public void Options_are_frozen_when_the_engine_is_made()
    {
        var choice = new Choice { Strict = true };
        var engine = SmallRegulation.Engine(RuleExecutor.Compiled, new OneCondition(r => choice.Strict));
        var request = new AccessRequest<Document> { Action = SecrecyAction.Copy, At = DateTimeOffset.UnixEpoch };

        choice.Strict = false;

        Assert.Equal(DecisionEffect.Deny, engine.Decide(request).Effect);
    }

    [Fact]
    public void An_alias_is_known_by_its_variable_and_not_by_its_name()
    {
        foreach (var executor in Enum.GetValues<RuleExecutor>())
        {
            var engine = SmallRegulation.Engine(executor, new SameName());
            var request = new AccessRequest<Document> { Action = SecrecyAction.Copy, At = DateTimeOffset.UnixEpoch };

            Assert.Equal(DecisionEffect.Deny, engine.Decide(request).Effect);
        }
    }

    [Theory, OnBothExecutors]
    public void Calls_of_the_accessors_of_a_value_that_may_be_missing_read_as_the_members_do(RuleExecutor executor)
    {
        var request = new AccessRequest<Document> { Action = SecrecyAction.Copy, At = DateTimeOffset.UnixEpoch };
        var parameter = Expression.Parameter(request.GetType(), "r");
        var approved = Expression.Property(Expression.Property(parameter, nameof(request.Context)), nameof(AccessContext.IsApproved));

        Assert.Equal(DecisionEffect.Permit, Decide("get_HasValue"));
        Assert.Equal(DecisionEffect.Indeterminate, Decide("get_Value"));

        DecisionEffect Decide(string accessor)
        {
            var condition = Expression.Lambda<Func<AccessRequest<Document>, bool>>(
                Expression.Call(approved, typeof(bool?).GetMethod(accessor)!), parameter);
            var decision = SmallRegulation.Engine(executor, new CopyCondition(condition)).Decide(request);
            Assert.Empty(decision.Errors);
            return decision.Effect;
        }
    }

    [Clause("T1")]
    private sealed class CopyCondition(Expression<Func<AccessRequest<Document>, bool>> condition) : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.Copy, condition);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T1")]
    private sealed class OneCondition(Expression<Func<AccessRequest<Document>, bool>> condition) : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, condition);
            Then().Prohibit(() => request);
        }
    }

    private sealed class Holder
    {
        public string request = "held";
    }

    [Clause("T2")]
    private sealed class SameName : Rule
    {
        public override void Define()
        {
            var other = new Holder();
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.Copy).Having(() => request != null, () => other.request == "held");
            Then().Prohibit(() => request);
        }
    }
}
