using Jiyao.Rules.Analyzers.CodeFixes;

namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>The fixes turn the bad form into the good one.</summary>
public sealed class CodeFixTests
{
    [Fact]
    public async Task The_rule_without_a_clause_of_the_page_gets_one() => Assert.Equal(
        new Page("JIYAO001").Good.Replace("C1.1", "TODO", StringComparison.Ordinal),
        await new Jiyao001NameAClause().FixedAsync(new Page("JIYAO001").Bad));

    [Fact]
    public async Task The_clause_goes_between_the_comment_and_the_class_in_the_line_ends_of_the_file() => Assert.Equal(
        Commented("    [Clause(\"TODO\")]\n").ReplaceLineEndings("\r\n"),
        await new Jiyao001NameAClause().FixedAsync(Commented("").ReplaceLineEndings("\r\n")));

    [Fact]
    public async Task The_comparison_of_the_page_says_which_answer_is_meant() => Assert.Equal(
        new Page("JIYAO006").Good, await new Jiyao006SayWhichAnswer().FixedAsync(new Page("JIYAO006").Bad));

    [Theory]
    [InlineData("r.Context.IsApproved != false", "r.Context.IsApproved == true")]
    [InlineData("true != r.Context.IsApproved", "false == r.Context.IsApproved")]
    [InlineData("!(r.Context.IsApproved == true)", "r.Context.IsApproved == false")]
    [InlineData("(r.Context.IsApproved == true) == false", "r.Context.IsApproved == false")]
    [InlineData("(r.Context.IsApproved == true || r.Context.IsEscorted == true) != true", "r.Context.IsApproved == false && r.Context.IsEscorted == false")]
    [InlineData("r.Context.IsApproved != Yes", "r.Context.IsApproved != Yes")]
    [InlineData("!(r.Context.IsApproved == true || r.Context.IsEscorted == false)", "r.Context.IsApproved == false && r.Context.IsEscorted == true")]
    [InlineData("!(r.Context.IsApproved == true && r.Context.IsEscorted == true)", "(r.Context.IsApproved == false || r.Context.IsEscorted == false)")]
    [InlineData("!(r.Context.IsApproved == true || r.At.Earliest.Hour > 3)", "!(r.Context.IsApproved == true || r.At.Earliest.Hour > 3)")]
    public async Task Every_form_of_the_comparison_is_fixed_that_can_be(string bad, string good) => Assert.Equal(
        Code.Rule($".Match(() => request, r => {good})", "private const bool Yes = true;"),
        await new Jiyao006SayWhichAnswer().FixedAsync(Code.Rule($".Match(() => request, r => {bad})", "private const bool Yes = true;")));

    [Theory]
    [InlineData("r.Resource!.Title!.StartsWith(\"A\")", "r.Resource!.Title!.StartsWith(\"A\", StringComparison.Ordinal)")]
    [InlineData("r.Resource!.Title!.ToUpper() == \"A\"", "r.Resource!.Title!.ToUpperInvariant() == \"A\"")]
    [InlineData("string.Compare(r.Resource!.Title, \"A\") > 0", "string.Compare(r.Resource!.Title, \"A\", StringComparison.Ordinal) > 0")]
    [InlineData("Comparer<string>.Default.Compare(r.Resource!.Title, \"A\") > 0", "Comparer<string>.Default.Compare(r.Resource!.Title, \"A\") > 0")]
    [InlineData("r.Resource!.Title == DateTime.Now.ToString()", "r.Resource!.Title == DateTime.Now.ToString()")]
    public async Task A_comparison_that_follows_the_culture_is_told_not_to(string bad, string good) => Assert.Equal(
        Code.Rule($".Match(() => request, r => {good})"),
        await new Jiyao004SayHowToCompare().FixedAsync(Code.Rule($".Match(() => request, r => {bad})")));

    [Fact]
    public async Task An_unknown_clause_becomes_the_one_that_is_like_it() => Assert.Equal(
        new Page("JIYAO002").Good, await new Jiyao002NameTheClause().FixedAsync(new Page("JIYAO002").Bad));

    [Theory]
    [InlineData("new(\"desk\", \"桌面\")", "new(\"桌面\", \"desk\")")]
    [InlineData("new LocalizedText( \"desk\",\n \"桌面\" )", "new LocalizedText( \"桌面\",\n \"desk\" )")]
    [InlineData("new(\"桌面\", \"\")", "new(\"桌面\", \"\")")]
    public async Task Texts_that_stand_in_each_others_place_are_exchanged(string bad, string good) => Assert.Equal(
        $"static class Texts {{ static readonly LocalizedText Desk = {good}; }}",
        await new Jiyao008ExchangeTexts().FixedAsync($"static class Texts {{ static readonly LocalizedText Desk = {bad}; }}"));

    [Fact]
    public async Task All_texts_of_a_file_are_exchanged_at_once() => Assert.Equal(
        """static class Texts { static LocalizedText[] All => [new("桌面", "desk"), new("房间", "room")]; }""",
        await new Jiyao008ExchangeTexts().FixedAllAsync("""static class Texts { static LocalizedText[] All => [new("desk", "桌面"), new("room", "房间")]; }"""));

    [Fact]
    public async Task A_rule_that_is_not_listed_goes_to_the_place_of_its_clause() => Assert.Equal(
        Listing("[\n            new One(options),\n            new Two(),\n            new Ten(options),\n        ]"),
        await new Jiyao003ListIt().FixedAsync(Listing("[\n            new One(options),\n            new Ten(options),\n        ]")));

    [Theory]
    [InlineData("[new Ten(options)]", "[new One(options), new Two(), new Ten(options)]")]
    [InlineData("[new One(options)]", "[new One(options), new Two(), new Ten(options)]")]
    [InlineData("[new Two()]", "[new Two()]")]
    [InlineData("[]", "[]")]
    public async Task All_rules_that_are_not_listed_are_where_their_neighbours_tell_what_they_are_made_of(string bad, string good) =>
        Assert.Equal(Listing(good), await new Jiyao003ListIt().FixedAllAsync(Listing(bad)));

    private static string Listing(string rules) =>
        $$"""
        static class Office
        {
            public static RegulationPack Create(Regulation text, string options) => new(text, {{rules}}, []);
        }
        [Clause("C1.1")] sealed class One(string options) : Rule { public override void Define() => _ = options; }
        [Clause("C1.10")] sealed class Ten(string options) : Rule { public override void Define() => _ = options; }
        [Clause("C1.2")] sealed class Two : Rule { public override void Define() { } }
        """;

    private static string Commented(string inserted) =>
        $$"""
        class Outer
        {
            /// <summary>A rule.</summary>
        {{inserted}}    [Name("A")]
            sealed class Inner : Rule
            {
                public override void Define() { }
            }
        }
        """;
}
