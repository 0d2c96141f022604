using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SecrecyWorkIsInspectedTests
{
    [Fact]
    public void Every_month_has_an_inspection() => Assert.Equal(
        ["2026-01 Compliant", "2026-02 Violated", "2026-03 Compliant"],
        OneJoinedRule.Verdicts(
            new SecrecyWorkIsInspected(new()), [Seen("2026-01-31 23:59:59.9999999"), Seen("2026-03-01")], to: "2026-04-01"));

    [Fact]
    public void Or_every_quarter() => Assert.Equal(
        ["2026-Q1 Compliant", "2026-Q2 Pending"],
        OneJoinedRule.Verdicts(
            new SecrecyWorkIsInspected(new() { InspectEvery = SpanKind.Quarter }), [Seen("2026-03-31")], to: "2026-07-01", asOf: "2026-06-30"));

    private static Inspection Seen(string at) => new() { At = At(at) };
}
