using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class DecisionsToComeDoNotCountTests
{
    [Fact]
    public void A_decision_dated_after_the_audit_has_not_been_made()
    {
        foreach (var decision in new[] { "警告", "", null })
            Assert.Equal(["1 Violated"], On(RecordedTime.ToTheDay(At("2026-06-10")), decision, "2026-06-09 23:59"));
    }

    [Fact]
    public void Of_any_other_the_record_itself_tells()
    {
        Assert.Empty(On(RecordedTime.ToTheDay(At("2026-06-10")), "警告", "2026-06-10 00:00"));
        Assert.Empty(On(RecordedTime.Illegible, "警告", "2026-06-09"));
        Assert.Empty(On(null, "", "2026-06-09"));
        Assert.Empty(On(RecordedTime.ToTheDay(At("2026-06-10")), "警告", "2026-03-10 08:59"));
    }

    private static IEnumerable<string> On(RecordedTime? decided, string? decision, string asOf) => OneJoinedRule.Verdicts(
        new DecisionsToComeDoNotCount(), [new Incident { Id = "1", FoundAt = At("09:00"), DecidedAt = decided, Decision = decision }], asOf: asOf);
}
