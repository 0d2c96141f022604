using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SharedSecrecyOfficersAreRecordedTests
{
    [Theory]
    [InlineData(SharedOfficer.IfRecorded, true, Verdict.Compliant)]
    [InlineData(SharedOfficer.IfRecorded, false, Verdict.Violated)]
    [InlineData(SharedOfficer.IfRecorded, null, Verdict.Indeterminate)]
    [InlineData(SharedOfficer.Never, true, Verdict.Violated)]
    public void It_is_recorded_for_each_unit(SharedOfficer reading, bool? second, Verdict expected)
    {
        var entry = Assert.Single(On(reading, Officer("甲", true), Officer("乙", second)));

        Assert.Equal(("张三", expected), (entry.Fact.Id, entry.Verdict));
        if (expected == Verdict.Violated) Assert.EndsWith("Serves 甲, 乙.", entry.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void One_unit_at_a_time_is_no_sharing()
    {
        Assert.Empty(On(SharedOfficer.Never, Officer("甲", false), Officer("甲", false)));
        Assert.Empty(On(SharedOfficer.Never, Officer("甲", false, to: At("2026-06-01")), Officer("乙", false)));
        Assert.Empty(On(SharedOfficer.Allowed, Officer("甲", false), Officer("乙", false)));
    }

    [Fact]
    public void A_unit_that_is_not_known_may_be_another() => Assert.Equal(
        Verdict.Indeterminate, Assert.Single(On(SharedOfficer.IfRecorded, Officer("甲", false), Officer(null, false))).Verdict);

    [Fact]
    public void An_officer_whose_name_is_not_known_hides_nobody()
    {
        var nameless = new Appointment { Unit = "丙", Role = Role.SecrecyOfficer, Person = new Person(), IsRecordedAsShared = true };
        var entries = On(
            SharedOfficer.IfRecorded, Officer("甲", true), Officer("乙", false), new Appointment { Unit = "丙", Role = Role.SecrecyOfficer, Person = new Person { Name = "李四" } }, nameless);

        Assert.Equal([("张三", Verdict.Violated), (null, Verdict.Indeterminate)], entries.Select(entry => (entry.Fact.Id, entry.Verdict)));
        Assert.Same(nameless, entries[1].Fact);
    }

    [Theory]
    [InlineData(true, true, Verdict.Compliant)]
    [InlineData(true, false, Verdict.Indeterminate)]
    [InlineData(true, null, Verdict.Indeterminate)]
    [InlineData(false, true, Verdict.Violated)]
    [InlineData(false, false, Verdict.Violated)]
    [InlineData(null, false, Verdict.Indeterminate)]
    public void An_appointment_that_may_be_in_force_forbids_nothing_for_certain(bool? second, bool? third, Verdict expected)
    {
        var perhaps = RecordedTime.Between(At("2026-12-01"), At("2027-06-01"));

        Assert.Equal(expected, Assert.Single(On(SharedOfficer.IfRecorded, Officer("甲", true), Officer("乙", second), Officer("丙", third, perhaps))).Verdict);
    }

    private static IReadOnlyList<AuditEntry> On(SharedOfficer reading, params Appointment[] officers) =>
        OneJoinedRule.On(new SharedSecrecyOfficersAreRecorded(new() { SharedOfficer = reading }), officers);

    private static Appointment Officer(string? unit, bool? isRecorded, RecordedTime? to = null) => new()
    {
        Unit = unit,
        Role = Role.SecrecyOfficer,
        Person = new Person { Name = "张三" },
        From = At("2025-01-01"),
        To = to,
        IsRecordedAsShared = isRecorded,
    };
}
