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
    [InlineData("r.Context.IsApproved != Yes", "r.Context.IsApproved != Yes")]
    public async Task Every_form_of_the_comparison_is_fixed_that_can_be(string bad, string good) => Assert.Equal(
        Code.Rule($".Match(() => request, r => {good})", "private const bool Yes = true;"),
        await new Jiyao006SayWhichAnswer().FixedAsync(Code.Rule($".Match(() => request, r => {bad})", "private const bool Yes = true;")));

    [Theory]
    [InlineData("r.Resource!.Title!.StartsWith(\"A\")", "r.Resource!.Title!.StartsWith(\"A\", StringComparison.Ordinal)")]
    [InlineData("r.Resource!.Title!.ToUpper() == \"A\"", "r.Resource!.Title!.ToUpperInvariant() == \"A\"")]
    [InlineData("string.Compare(r.Resource!.Title, \"A\") > 0", "string.Compare(r.Resource!.Title, \"A\", StringComparison.Ordinal) > 0")]
    [InlineData("r.Resource!.Title == DateTime.Now.ToString()", "r.Resource!.Title == DateTime.Now.ToString()")]
    public async Task A_comparison_that_follows_the_culture_is_told_not_to(string bad, string good) => Assert.Equal(
        Code.Rule($".Match(() => request, r => {good})"),
        await new Jiyao004SayHowToCompare().FixedAsync(Code.Rule($".Match(() => request, r => {bad})")));

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
