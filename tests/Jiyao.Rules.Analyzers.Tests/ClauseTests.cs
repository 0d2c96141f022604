using System.Globalization;

namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>JIYAO001, 002, 003 and 009: rules, their clauses, and the clauses they lift.</summary>
public sealed class ClauseTests
{
    private const string Clauses =
        """
        public static class Clauses
        {
            public static Clause First => Entry("C1.1");

            public static Clause Second => Entry("C1.2");

            private static Clause Entry(string id) => new()
            {
                Id = id, Summary = Text, Bearer = Text, DataNeeded = Text, Norm = Norm.Prohibition, Decidability = Decidability.FromRecords,
            };

            private static LocalizedText Text => new("文", "text");
        }
        """;

    [Fact]
    public Task An_abstract_rule_needs_neither_a_clause_nor_a_place() => Says(
        [],
        "public abstract class Base : Rule;");

    [Fact]
    public Task A_clause_of_the_base_class_is_not_inherited() => Says(
        ["JIYAO001 Derived"],
        """
        [Clause("C1.1")] public abstract class Base : Rule;
        public sealed class Derived : Base { public override void Define() => _ = new Derived(); }
        """);

    [Fact]
    public Task A_clause_made_by_a_method_is_known() => Says([], Clauses, Rule("One", """Clause("C1.2")"""));

    [Fact]
    public Task A_clause_that_is_lifted_must_be_known_too() => Says(
        ["JIYAO002 \"C9\""],
        Clauses, Rule("One", """Clause("C1.2"), Overrides("C1.1", "C9")"""));

    [Fact]
    public Task A_clause_of_a_model_regulation_may_be_lifted() => Says([], Clauses, Rule("One", """Clause("C1.2"), Overrides("B5.3.b")"""));

    [Fact]
    public Task Nothing_is_known_where_an_id_is_computed() => Says(
        [],
        Clauses, """static class More { static Clause Of(int i) => Clauses.First with { Id = $"C2.{i}" }; }""",
        Rule("One", """Clause("C2.1")"""));

    [Fact]
    public Task A_clause_copied_under_another_id_is_known() => Says(
        [],
        Clauses, """static class More { static Clause Third => Clauses.First with { Id = "C1.3" }; }""",
        Rule("One", """Clause("C1.3")"""));

    [Fact]
    public Task Nothing_is_known_where_a_chapter_is_made_of_an_id() => Says(
        [],
        Clauses, """static class More { static Clause[] Of(string id) => [Clauses.First with { Id = id }]; static Clause[] Third => Of("C1.3"); }""",
        Rule("One", """Clause("C1.3")"""));

    [Fact]
    public Task An_id_that_is_a_constant_is_known_and_is_pointed_at_by_its_attribute() => Says(
        ["JIYAO002 Clause(Ids.Third)"],
        Clauses, """static class Ids { public const string Second = "C1.2"; public const string Third = "C1.3"; }""",
        Rule("One", "Clause(Ids.Second)"), Rule("Two", "Clause(Ids.Third)"));

    [Fact]
    public Task A_rule_is_listed_in_whatever_form_it_is_made() => Says(
        [],
        """
        namespace Office.Rules
        {
            [Clause("C1.1")] public sealed class One : Rule { public override void Define() { } }
            [Clause("C1.2")] public sealed class Two(int limit) : Rule { public int Limit => limit; public override void Define() { } }
            public static class Outer { [Clause("C1.3")] public sealed class Three : Rule { public override void Define() { } } }
        }
        static class Listing
        {
            static Rule[] Some => [new Office.Rules.One(), .. More()];
            static List<Rule> More() { var rules = new List<Rule>(); rules.AddRange([new Office.Rules.Two(3)]); Office.Rules.Outer.Three three = new(); rules.Add(three); return rules; }
        }
        """);

    [Fact]
    public Task Nothing_is_known_where_there_is_no_clause() => Says([], Rule("One", """Clause("C1.2")"""));

    [Fact]
    public Task A_rule_that_a_container_makes_is_listed() => Says(
        [],
        """
        [Clause("C1.1")] public sealed class One : Rule { public override void Define() { } }
        [Clause("C1.1")] public sealed class Two : Rule { public override void Define() { } }
        static class Listing { static object[] Make() => [Activator.CreateInstance<One>(), typeof(Two)]; }
        """);

    [Fact]
    public Task Nothing_is_known_where_the_rule_classes_are_looked_for() => Says(
        [],
        """
        [Clause("C1.1")] public sealed class One : Rule { public override void Define() { } }
        static class Listing { static IEnumerable<Type> All => typeof(One).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule))); }
        """,
        """[Clause("C1.1")] public sealed class Two : Rule { public override void Define() { } }""");

    [Theory]
    [InlineData("C1.22", "there is 'C1.2'")]
    [InlineData("C1.3", "there are 'C1.1', 'C1.2'")]
    [InlineData("D9.9", "the chapters are 'C1'")]
    public async Task An_unknown_clause_is_told_the_one_that_is_like_it_or_those_there_are(string cited, string told)
    {
        var compilation = Code.Compile([Code.Usings, Clauses, Rule("One", $"""Clause("{cited}")""")], Code.References);

        Assert.Equal(
            $"There is no clause '{cited}' in the regulations of this compilation: {told}",
            Assert.Single(await Code.DiagnosticsAsync(compilation)).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task A_circle_by_way_of_a_third_clause_is_found() => Says(
        ["JIYAO009 \"C2\"", "JIYAO009 \"C3\"", "JIYAO009 \"C1\""],
        Rule("One", """Clause("C1"), Overrides("C2")"""),
        Rule("Two", """Clause("C2"), Overrides("C3")"""),
        Rule("Three", """Clause("C3"), Overrides("C1")"""),
        Rule("Aside", """Clause("C4"), Overrides("C1")"""));

    [Theory]
    [InlineData("2026-07-01", new string[0])]
    [InlineData("2026-06-01", new[] { "JIYAO009 \"C2\"", "JIYAO009 \"C1\"" })]
    public Task Exceptions_that_were_never_in_force_together_lead_in_no_circle(string from, string[] expected) => Says(
        expected,
        Rule("One", """Clause("C1"), Overrides("C2"), InForce(Until = "2026-07-01")"""),
        Rule("Two", $"""Clause("C2"), Overrides("C1"), InForce(From = "{from}")"""));

    [Fact]
    public Task An_exception_within_a_clause_is_no_circle() => Says([], Rule("One", """Clause("C1"), Overrides("C1")"""));

    private static string Rule(string name, string attributes) =>
        $$"""[{{attributes}}] public sealed class {{name}} : Rule { public override void Define() => _ = new {{name}}(); }""";

    private static async Task Says(string[] expected, params string[] code) =>
        Assert.Equal(expected.Order(), (await Code.ComplaintsAsync(string.Join('\n', code))).Order());
}
