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
        };
        var request = new AccessRequest<Document>
        {
            Action = SecrecyAction.Copy,
            Resource = new Document { Level = SecrecyLevel.TopSecret, Title = "标题一" },
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
