using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class LevelsAreSetByTheLawTests
{
    private static readonly LevelsAreSetByTheLaw Rule = new();

    [Theory]
    [InlineData("机密★20年", Verdict.Compliant)]
    [InlineData("机密", Verdict.Violated)]
    [InlineData("机密★", Verdict.Violated)]
    [InlineData("", Verdict.Violated)]
    [InlineData(null, Verdict.Indeterminate)]
    [InlineData("机密★240个月", Verdict.Compliant)]
    [InlineData("机密★21年", Verdict.Violated)]
    [InlineData("秘密★5年", Verdict.Violated)]
    [InlineData("机密★长期", Verdict.Indeterminate)]
    [InlineData("看不清", Verdict.Indeterminate)]
    public void The_mark_states_a_period_within_the_longest_of_its_level(string? mark, Verdict expected) => Assert.Equal(expected, OneRule.On(Rule, Set(mark: mark)));

    [Fact]
    public void A_basis_a_scope_a_proposal_an_approval_and_the_authority_are_asked_for()
    {
        Assert.Equal(Verdict.Compliant, OneRule.On(Rule, Set()));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Set(basis: "")));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Set(scope: " ")));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Set(hasProposer: false)));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Set(hasApprover: false)));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Set(isWithinAuthority: false)));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, Set(isWithinAuthority: null)));
    }

    [Theory]
    [InlineData("机密★至2046年3月10日", "2026-03-10 09:00", Verdict.Compliant)]
    [InlineData("机密★至2046年3月11日", "2026-03-10 09:00", Verdict.Violated)]
    [InlineData("机密★至2046年3月10日", null, Verdict.Indeterminate)]
    public void A_date_ends_the_secret_no_later_than_the_longest_period(string mark, string? decided, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(Rule, Set(mark: mark, decidedAt: decided is null ? null : At(decided))));

    [Fact]
    public void A_date_that_is_too_late_for_some_of_the_days_on_which_it_may_have_been_set_is_open() => Assert.Equal(
        Verdict.Indeterminate,
        OneRule.On(Rule, Set(mark: "机密★至2046年3月10日", decidedAt: RecordedTime.Between(At("2026-03-09"), At("2026-03-10")))));

    [Fact]
    public void What_the_register_does_not_ask_for_is_not_known()
    {
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, Set(basis: null)));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, Set(scope: null)));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, new Classification
        {
            Level = SecrecyLevel.HighlySecret,
            Basis = "B",
            Scope = "S",
            Proposer = new(),
            Approver = new(),
            IsWithinAuthority = true,
        }));
    }

    [Theory]
    [InlineData("秘密★5年", Verdict.Compliant)]
    [InlineData("秘密", Verdict.Violated)]
    public void The_lowest_level_is_set_by_it_too(string mark, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(Rule, Set(mark: mark, level: SecrecyLevel.Secret)));

    [Fact]
    public void What_is_not_known_hides_nothing_that_is_wanting() => Assert.Equal(Verdict.Violated, OneRule.On(Rule, Set(mark: "机密", basis: null)));

    [Fact]
    public void Somebody_without_a_number_and_a_name_may_be_nobody()
    {
        Assert.Equal(Verdict.Indeterminate, By(new Person(), new Person { Id = "2" }));
        Assert.Equal(Verdict.Indeterminate, By(new Person { Id = "1" }, new Person()));
        Assert.Equal(Verdict.Compliant, By(new Person { Id = "1" }, new Person { Id = "2" }));

        static Verdict By(Person proposer, Person approver) => OneRule.On(Rule, new Classification
        {
            Level = SecrecyLevel.HighlySecret,
            Mark = "机密★10年",
            Basis = "保密事项范围",
            Scope = "机要室",
            Proposer = proposer,
            Approver = approver,
            IsWithinAuthority = true,
        });
    }

    [Theory]
    [InlineData(SecrecyLevel.Internal, Verdict.NotApplicable)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_speaks_of_state_secrets(SecrecyLevel? level, Verdict expected) => Assert.Equal(expected, OneRule.On(Rule, new Classification { Level = level }));

    [Theory]
    [InlineData("内部★1年")]
    [InlineData("内部★")]
    [InlineData("秘密★1年")]
    [InlineData("公开*1年")]
    [InlineData("内部＊1年")]
    [InlineData("内部☆1年")]
    public void What_is_no_state_secret_bears_no_star(string mark) => Assert.Equal(
        Verdict.Violated, OneRule.On(Rule, Set(mark: mark, level: SecrecyLevel.Internal)));

    [Fact]
    public void A_mark_without_a_star_is_nothing_to_what_is_no_state_secret() => Assert.Equal(
        Verdict.NotApplicable, OneRule.On(Rule, Set(mark: "内部", level: SecrecyLevel.Internal)));

    [Fact]
    public void A_star_on_what_has_no_level_is_open() => Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, Set(level: null)));

    [Fact]
    public void What_is_wanting_is_named() => Assert.Contains(
        "定密依据", Assert.Single(OneJoinedRule.On(Rule, [Set(basis: "")])).Message.Zh, StringComparison.Ordinal);

    private static Classification Set(
        string? mark = "机密★10年",
        string? basis = "保密事项范围",
        string? scope = "机要室",
        bool hasProposer = true,
        bool hasApprover = true,
        bool? isWithinAuthority = true,
        RecordedTime? decidedAt = null,
        SecrecyLevel? level = SecrecyLevel.HighlySecret) => new()
        {
            Level = level,
            Mark = mark,
            Basis = basis,
            Scope = scope,
            Proposer = hasProposer ? new Person { Name = "张三" } : null,
            Approver = hasApprover ? new Person { Name = "李四" } : null,
            IsWithinAuthority = isWithinAuthority,
            DecidedAt = decidedAt,
        };
}
