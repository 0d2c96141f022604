using System.Linq.Expressions;
using Jiyao.Rules.Tests.Execution;

namespace Jiyao.Rules.Tests.Definitions;

/// <summary>
/// A condition that would answer though what it needs is not known is refused at the start, in a sentence that names the rule, the
/// expression and the mend.
/// </summary>
public sealed class RefusedConditionsTests
{
    private static readonly Dictionary<string, (Expression<Func<AccessRequest<Document>, bool>> Condition, string Named, string Mend)> Refused = new()
    {
        ["first that compares"] = (r => r.Resource!.Scope!.First(s => s.Unit == "甲").PersonId == "7", "s.Unit == \"甲\"", "Any, All, Count"),
        ["comparison the other way"] = (r => r.Resource!.Scope!.First(s => "甲" == s.Unit).PersonId == "7", "\"甲\" == s.Unit", "Any, All, Count"),
        ["one of several conditions"] = (r => r.Resource!.Scope!.First(s => s.From!.Value.IsExact && s.Unit != "甲") != null, "s.Unit != \"甲\"", "Any, All, Count"),
        ["lifted comparison"] = (r => r.Resource!.Scope!.Single(s => r.Context.SubjectLevel >= SecrecyLevel.Secret) != null, "SecrecyLevel.Secret", "Any, All, Count"),
        ["filter handed on"] = (r => r.Resource!.Scope!.Where(s => s.Unit == "甲").Skip(1).Any(), "s.Unit == \"甲\"", "Any, All, Count"),
        ["filter that knows its place"] = (r => r.Resource!.Scope!.Where((s, i) => i > 0 && s.Unit == "甲").Any(), "s.Unit == \"甲\"", "Any, All, Count"),
        ["answers taken from items"] = (r => r.Resource!.Scope!.Select(s => s.Unit == "甲").Any(answer => answer), "s.Unit == \"甲\"", "Any, All, Count"),
        ["any within a projection"] = (r => r.Resource!.Scope!.Select(s => r.Resource.Scope!.Any(o => o.Unit == "甲")).First(), "o.Unit == \"甲\"", "Any, All, Count"),
        ["text compared by a call"] = (
            r => r.Resource!.Scope!.First(s => string.Equals(s.Unit, "甲", StringComparison.Ordinal)).PersonId == "7", "s.Unit, \"甲\"", "Any, All, Count"),
        ["membership in a lambda"] = (r => r.Resource!.Scope!.First(s => new HashSet<string?>(StringComparer.OrdinalIgnoreCase).Contains(s.Unit)) != null, "Contains(s.Unit)", "Any, All, Count"),
        ["order by what may be null"] = (r => r.Resource!.Scope!.OrderBy(s => s.Unit).First().PersonId == "7", "OrderBy", "by a value that is always there"),
        ["greatest of what may be null"] = (r => r.Resource!.Scope!.Max(s => s.Unit) == "甲", "Max", "by a value that is always there"),
        ["distinct of what may be null"] = (r => r.Resource!.Scope!.Select(s => s.Unit).Distinct().Count() > 1, "Distinct", "by a value that is always there"),
        ["membership in what may be null"] = (
            r => r.Resource!.Scope!.Where(s => s.PersonId == null).Select(s => s.Unit).Contains(r.Resource.Title), "Contains", "by a value that is always there"),
        ["greatest of nullables"] = (r => new[] { r.Resource!.Level, r.Context.SubjectLevel }.Max() > SecrecyLevel.Secret, "Max", "by a value that is always there"),
        ["equal times"] = (r => r.Context.ApprovedAt == r.Context.ConsentAt, "r.Context.ApprovedAt == r.Context.ConsentAt", "IsAt"),
        ["different times"] = (r => r.Context.ApprovedAt != r.At, "r.Context.ApprovedAt != r.At", "IsAtOrBefore"),
        ["times compared by a call"] = (r => r.Context.ApprovedAt!.Value.Equals(r.Context.ConsentAt!.Value), "r.Context.ConsentAt", "IsCertainlyBefore"),
        ["equal times of an item"] = (r => r.Resource!.Scope!.Any(s => s.From == s.To), "s.From == s.To", "IsAt"),
        ["equal times in a lambda"] = (r => r.Resource!.Scope!.First(s => s.From!.Value == r.At) != null, "s.From.Value == r.At", "IsAt"),
        ["default of a missing value"] = (r => r.Context.IsApproved.GetValueOrDefault(), "r.Context.IsApproved.GetValueOrDefault()", "?? "),
        ["default in a lambda"] = (r => r.Resource!.Scope!.First(s => r.Context.IsApproved.GetValueOrDefault()) != null, "GetValueOrDefault()", "?? "),
        ["order of nullables by a call"] = (r => Nullable.Compare(r.Resource!.Level, r.Context.SubjectLevel) > 0, "Nullable.Compare", "<"),
    };

    private static readonly Dictionary<string, Expression<Func<AccessRequest<Document>, bool>>> Allowed = new()
    {
        ["absence of a time"] = r => r.Context.ApprovedAt == null,
        ["absence in a lambda"] = r => r.Resource!.Scope!.First(s => s.Unit == null && s.From != null).PersonId == "7",
        ["what is always there"] = r => r.Resource!.Scope!.First(s => r.Action == SecrecyAction.Copy).PersonId == "7",
        ["values taken from items"] = r => r.Resource!.Scope!.Select(s => s.Unit).Count() > 1,
        ["order by what is always there"] = r => r.Resource!.Scope!.OrderBy(s => s.Unit ?? "").First().PersonId == "7",
        ["a kind in a lambda"] = r => r.Resource!.Scope!.First(s => s is object).PersonId == "7",
    };

    public static TheoryData<string> Refusals => [.. Refused.Keys];

    public static TheoryData<string> Allowances => [.. Allowed.Keys];

    [Theory, MemberData(nameof(Refusals))]
    public void What_would_answer_without_knowing_is_refused(string name)
    {
        var (condition, named, mend) = Refused[name];

        var refusal = Assert.Throws<RuleDefinitionException>(() => RegulationEngine.Create([SmallRegulation.Pack(new OneCondition(condition))]));

        Assert.StartsWith("OneCondition: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(mend, refusal.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Allowances))]
    public void What_asks_of_nothing_that_may_be_missing_is_not(string name) =>
        Assert.NotNull(RegulationEngine.Create([SmallRegulation.Pack(new OneCondition(Allowed[name]))]));

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
}
