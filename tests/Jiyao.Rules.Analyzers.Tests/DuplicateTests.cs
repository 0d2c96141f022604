namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>JIYAO010: rules that say the same.</summary>
public sealed class DuplicateTests
{
    private const string Hour = "r => r.At.Earliest.Hour > 3";

    [Theory]
    [InlineData("C1.1", Hour, "r => r.Resource!.Title == \"A\"")]
    [InlineData("C1.2", "x => x.At.Earliest.Hour > 3", "r => r.Resource!.Title == \"A\"")]
    [InlineData("C2.1", "r => r.Resource.Title == \"A\"", Hour)]
    [InlineData("C1.1", "r => 3 < r.At.Earliest.Hour", "r => \"A\" == r.Resource!.Title")]
    [InlineData("C1.1", "r => r.Resource!.Title == \"A\" && r.At.Earliest.Hour > 3", null)]
    [InlineData("C1.1", "(r) => r.At.Earliest.Hour > 3", "r => r.Resource!.Title == \"A\"")]
    [InlineData("C1.1", "r => (r.At.Earliest.Hour > 3)", "r => ((r.Resource!.Title) == \"A\")")]
    [InlineData("C1.1", Hour, "r => !(r.Resource!.Title != \"A\")")]
    public Task A_rule_that_was_copied_and_not_changed_is_found(string clause, string first, string? second) => Says(
        ["JIYAO010 Two"],
        Rule("One", "C1.1", Hour, "r => r.Resource!.Title == \"A\""), Rule("Two", clause, first, second, alias: "act"));

    [Fact]
    public Task Names_of_fields_make_no_other_rule() => Says(
        ["JIYAO010 Two"],
        Rule("One", "C1.1", "r => r.At.Earliest.Hour > most", members: "private readonly int most = 3;"),
        Rule("Two", "C1.1", "r => r.At.Earliest.Hour > limit", members: "private readonly int limit = 3;"));

    [Theory]
    [InlineData("3", "5", new string[0])]
    [InlineData("TimeSpan.FromDays(3).Days", "TimeSpan.FromDays(5).Days", new string[0])]
    [InlineData("CultureInfo.InvariantCulture.LCID", "Environment.ProcessorCount", new[] { "JIYAO010 Two" })]
    [InlineData("int.Max(3, 4)", "int.Max(3, 5)", new string[0])]
    [InlineData("3", "3", new[] { "JIYAO010 Two" })]
    public Task Rules_made_with_different_values_say_different_things(string one, string two, string[] expected) => Says(
        expected, Rule("One", "C1.1", "r => r.At.Earliest.Hour > most", given: one), Rule("Two", "C1.2", "r => r.At.Earliest.Hour > most", given: two));

    [Fact]
    public Task The_other_way_round_is_another_rule() => Says(
        [], Rule("One", "C1.1", Hour), Rule("Two", "C1.1", "r => r.At.Earliest.Hour < 3"), Rule("Three", "C1.1", "r => r.At.Earliest.Hour >= 3"));

    [Fact]
    public Task A_rule_of_another_regulation_may_say_the_same() => Says([], Rule("One", "C1.1", Hour), Rule("Two", "D1.1", Hour));

    [Fact]
    public Task A_rule_of_another_time_may_say_the_same() => Says(
        [],
        Rule("One", "C1.1", Hour, attribute: ", InForce(Until = \"2026-07-01\")"), Rule("Two", "C1.1", Hour, attribute: ", InForce(From = \"2026-08-01\")"));

    [Fact]
    public Task Another_condition_verb_or_value_is_another_rule() => Says(
        [],
        Rule("One", "C1.1", Hour),
        Rule("Two", "C1.1", "r => r.At.Earliest.Hour > 4"),
        Rule("Three", "C1.1", Hour, verb: "Permit"),
        Rule("Four", "C1.1", "r => r.At.Earliest.Hour > Most", members: "private const int Most = 3;"),
        Rule("Five", "C1.1", "r => r.At.Earliest.Hour > Most", members: "private const int Most = 4;"));

    [Fact]
    public Task One_step_or_two_say_the_same() => Says(
        ["JIYAO010 Two"],
        Rule("One", "C1.1", Hour, "r => r.Resource!.Title == \"A\"").Replace(");\n        Then", ").Having(() => request.Context.IsApproved == false, () => request.Context.IsEscorted == false);\n        Then", StringComparison.Ordinal),
        Rule("Two", "C1.1", Hour, "r => r.Resource!.Title == \"A\"").Replace(");\n        Then", ").Having(() => request.Context.IsEscorted == false).Having(() => request.Context.IsApproved == false);\n        Then", StringComparison.Ordinal));

    [Fact]
    public Task Brackets_that_change_something_make_another_rule() => Says(
        [],
        Rule("One", "C1.1", Hour, "r => (r.Context.IsApproved == true || r.Context.IsEscorted == true) && r.Context.IsEmergency == true"),
        Rule("Two", "C1.1", Hour, "r => r.Context.IsApproved == true || (r.Context.IsEscorted == true && r.Context.IsEmergency == true)"));

    [Theory]
    [InlineData("new InForcePeriod(null, new DateOnly(2026, 7, 1))", "new InForcePeriod(new DateOnly(2026, 7, 1), null)", new string[0])]
    [InlineData("InForcePeriod.Always", "InForcePeriod.Always", new[] { "JIYAO010 Two" })]
    public Task A_clause_that_was_renumbered_says_the_same_at_another_time(string one, string two, string[] expected) => Says(
        expected,
        $"static class Clauses {{ static Clause Of(string id, InForcePeriod inForce) => new() {{ Id = id, Summary = new(\"甲\", \"A\"), Norm = Norm.Prohibition, Bearer = new(\"甲\", \"A\"), Decidability = Decidability.FromRecords, DataNeeded = new(\"甲\", \"A\"), InForce = inForce }}; static Clause[] All => [Of(\"C1.1\", {one}), Of(\"C1.2\", {two})]; }}",
        Rule("One", "C1.1", Hour), Rule("Two", "C1.2", Hour));

    private static string Rule(
        string name, string clause, string first, string? second = null, string alias = "request", string verb = "Prohibit", string members = "", string attribute = "", string? given = null) =>
        $$"""
        [Clause("{{clause}}"){{attribute}}]
        public sealed class {{name}}{{(given is null ? "" : "(int most)")}} : Rule
        {
            {{members}}

            public override void Define()
            {
                // This is {{name}}.
                AccessRequest<Document> {{alias}} = default!;
                When().Match(() => {{alias}}, {{first}}{{(second is null ? "" : $", {second}")}});
                Then().{{verb}}(() => {{alias}});
            }
        }
        public static class {{name}}Listed { public static Rule Rule => new {{name}}({{given}}); }
        """;

    private static async Task Says(string[] expected, params string[] code) =>
        Assert.Equal(expected, await Code.ComplaintsAsync(string.Join('\n', code)));
}
