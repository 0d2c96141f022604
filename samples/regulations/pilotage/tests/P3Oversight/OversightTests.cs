using Jiyao.Rules;
using Jiyao.Rules.Testing;
using Pilotage.P3Oversight;

namespace Pilotage.Tests.P3Oversight;

public sealed class OversightTests
{
    private static readonly Regulation Text = PilotageRegulation.Create().Regulation;

    [Fact]
    public void Each_month_has_its_inspection() => RuleTest
        .Of(new SecrecyIsInspected(new())).In(Text)
        .Given(new Inspection { At = Day(1, 20) }, new Inspection { At = Day(3, 31) })
        .During(Day(1, 1), Day(4, 1))
        .Then(Verdict.Compliant, Verdict.Violated, Verdict.Compliant);

    [Fact]
    public void Read_by_quarters_one_is_enough() => RuleTest
        .Of(new SecrecyIsInspected(new() { InspectEvery = SpanKind.Quarter })).In(Text)
        .Given(new Inspection { At = Day(2, 1) })
        .During(Day(1, 1), Day(4, 1))
        .Then(Verdict.Compliant);

    [Theory]
    [InlineData("调度科", Verdict.Compliant)]
    [InlineData("船舶科", Verdict.Violated)]
    public void Each_section_has_its_officer(string unit, Verdict expected) => RuleTest
        .Of(new SectionsHaveASecrecyOfficer()).In(Text)
        .Given(new Unit { Name = unit }, new Appointment { Unit = "调度科", Role = Role.SecrecyOfficer })
        .Then(expected);

    [Theory]
    [InlineData(1, 12, Verdict.Compliant)]
    [InlineData(1, 3, Verdict.Violated)]
    [InlineData(5, 12, Verdict.Violated)]
    public void Whose_term_has_ended_or_is_to_come_serves_not_yet_or_no_more(int from, int to, Verdict expected) => RuleTest
        .Of(new SectionsHaveASecrecyOfficer()).In(Text)
        .Given(new Unit { Name = "调度科" }, new Appointment { Unit = "调度科", Role = Role.SecrecyOfficer, From = Day(from, 1), To = Day(to, 1) })
        .During(Day(1, 1), Day(4, 1))
        .Then(expected);

    private static DateTimeOffset Day(int month, int day) => new(2026, month, day, 0, 0, 0, TimeSpan.FromHours(8));
}
