using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class IncidentsAreInvestigatedTests
{
    [Theory]
    [InlineData("2026-05-02 09:00", Verdict.Compliant)]
    [InlineData("2026-05-02 09:00:00.0000001", Verdict.Violated)]
    [InlineData(null, Verdict.Violated)]
    public void It_is_done_within_24_hours_holidays_or_not(string? done, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(
            new IncidentsAreInvestigated(), new Incident { FoundAt = At("2026-05-01 09:00"), InvestigatedFrom = done is null ? null : At(done) }));

    [Fact]
    public void Till_then_it_may_be_open_and_what_was_found_at_an_unknown_time_is_not_judged()
    {
        Assert.Equal(
            Verdict.Pending,
            OneRule.On(new IncidentsAreInvestigated(), new Incident { FoundAt = At("2026-05-01 09:00") }, At("2026-05-02 09:00")));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(new IncidentsAreInvestigated(), new Incident { InvestigatedFrom = At("2026-05-02 09:00") }));
    }
}
