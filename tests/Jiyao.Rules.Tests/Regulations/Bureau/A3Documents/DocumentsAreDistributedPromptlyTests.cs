using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class DocumentsAreDistributedPromptlyTests
{
    private static readonly DocumentsAreDistributedPromptly Rule = new(new());

    [Theory]
    [InlineData("2026-03-10 10:00", "2026-03-11 23:59:59.9999999", Verdict.Compliant)]
    [InlineData("2026-03-10 10:00", "2026-03-12 00:00", Verdict.Violated)]
    [InlineData("2026-02-14 10:00", "2026-02-24 23:59:59", Verdict.Compliant)]
    [InlineData("2026-02-14 10:00", "2026-02-25 00:00", Verdict.Violated)]
    [InlineData("2026-03-10 10:00", null, Verdict.Violated)]
    public void It_goes_on_by_the_working_day_after_its_registration(string registered, string? distributed, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(Rule, new IncomingDocument { RegisteredAt = At(registered), DistributedAt = distributed is null ? null : At(distributed) }));

    [Theory]
    [InlineData("2026-03-17 23:59:59", Verdict.Compliant)]
    [InlineData("2026-03-18 00:00", Verdict.Violated)]
    public void Which_days_are_worked_an_office_may_say_itself(string distributed, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(
            new DocumentsAreDistributedPromptly(new() { Calendar = new TuesdaysOnly() }),
            new IncomingDocument { RegisteredAt = At("2026-03-10 10:00"), DistributedAt = At(distributed) }));

    [Fact]
    public void With_no_registration_it_is_open() =>
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, new IncomingDocument { DistributedAt = At("10:00") }));
}
