using Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B2ResponsiblePerson;

public sealed class ThePostOfTheDeputyDirectorIsFilledTests
{
    [Theory]
    [InlineData("2026-06-01", 0, Verdict.Compliant)]
    [InlineData("2026-06-01 00:00:00.0000001", 0, Verdict.Violated)]
    [InlineData("2026-06-16", 15, Verdict.Compliant)]
    [InlineData("2026-06-16 00:00:00.0000001", 15, Verdict.Violated)]
    public void Between_two_holders_there_is_no_gap_beyond_the_grace(string second, int grace, Verdict expected) =>
        Assert.Equal(expected, On(grace, Held("2025-01-01", "2026-06-01"), Held(second, null)).Verdict);

    [Fact]
    public void The_gap_is_told_with_its_ends()
    {
        var entry = On(0, Held("2025-01-01", "2026-06-01"), Held("2026-06-16", null));

        Assert.Contains("from 2026-06-01 00:00 to 2026-06-16 00:00, 15 d", entry.Message.En, StringComparison.Ordinal);
        Assert.Contains("2026-06-01 00:00 至 2026-06-16 00:00，共15天", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-11", Verdict.Compliant)]
    [InlineData("2026-03-21", Verdict.Violated)]
    public void Each_gap_counts_by_itself(string second, Verdict expected) =>
        Assert.Equal(expected, On(15, Held("2025-01-01", "2026-03-01"), Held(second, "2026-06-01"), Held("2026-06-11", null)).Verdict);

    [Theory]
    [InlineData("2026-06-16", Verdict.Compliant)]
    [InlineData("2026-06-20", Verdict.Indeterminate)]
    public void What_may_lengthen_a_gap_counts_with_it(string latest, Verdict expected)
    {
        var begun = new Appointment
        {
            Person = new Person { Name = "李四" },
            Role = Role.DeputyDirectorInCharge,
            From = RecordedTime.Between(At("2026-06-11"), At(latest)),
        };

        Assert.Equal(expected, On(15, Held("2025-01-01", "2026-06-01"), begun).Verdict);
    }

    [Fact]
    public void Of_many_gaps_five_are_told_and_the_others_counted()
    {
        var five = On(0, MonthsWithoutTheirFirstDay(5)).Message;
        var seven = On(0, MonthsWithoutTheirFirstDay(7)).Message;

        Assert.EndsWith("；2026-05-01 00:00 至 2026-05-02 00:00，共1天。", five.Zh, StringComparison.Ordinal);
        Assert.EndsWith("; from 2026-05-01 00:00 to 2026-05-02 00:00, 1 d.", five.En, StringComparison.Ordinal);
        Assert.EndsWith("；2026-05-01 00:00 至 2026-05-02 00:00，共1天；另有 2 段。", seven.Zh, StringComparison.Ordinal);
        Assert.EndsWith("; from 2026-05-01 00:00 to 2026-05-02 00:00, 1 d; and 2 more.", seven.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_left_the_service_holds_no_post()
    {
        var left = new Person { Name = "张三", ActiveTo = At("2026-10-01") };

        Assert.Equal(Verdict.Violated, On(0, Held("2025-01-01", null, left)).Verdict);
        Assert.Equal(Verdict.Compliant, On(0, Held("2025-01-01", null, new Person { ActiveTo = At("2027-01-01") })).Verdict);
    }

    [Theory]
    [InlineData("2025-01-01", "2027-06-01", "2026-03-01", "2026-10-01")]
    [InlineData("2026-03-01", "2026-10-01", "2025-01-01", "2027-06-01")]
    public void Only_who_is_both_appointed_and_in_service_holds_it(string from, string to, string joined, string left)
    {
        var entry = On(0, Held(from, to, new Person { Name = "张三", ActiveFrom = At(joined), ActiveTo = At(left) }));

        Assert.Equal(Verdict.Violated, entry.Verdict);
        Assert.EndsWith(
            "Vacant: from 2026-01-01 00:00 to 2026-03-01 00:00, 59 d; from 2026-10-01 00:00 on.",
            entry.Message.En,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_it_was_held_throughout_a_record_of_nobody_changes_nothing()
    {
        var nobody = new Appointment { Role = Role.DeputyDirectorInCharge, From = At("2026-06-01") };

        Assert.Equal(Verdict.Compliant, On(0, Held("2025-01-01", null), nobody).Verdict);
    }

    [Fact]
    public void What_the_record_does_not_tell_may_fill_the_gap_but_proves_nothing()
    {
        var held = Held("2025-01-01", "2026-06-01");
        Appointment[] open =
        [
            new() { Person = new Person(), From = At("2026-06-01"), Role = null },
            new() { Person = null, From = At("2026-06-01"), Role = Role.DeputyDirectorInCharge },
            new() { Person = new Person(), From = null, Role = Role.DeputyDirectorInCharge },
            new() { Person = new Person(), From = RecordedTime.ToTheMinute(At("2026-06-01")), Role = Role.DeputyDirectorInCharge },
        ];

        Assert.All(open, appointment => Assert.Equal(Verdict.Indeterminate, On(0, held, appointment).Verdict));
        Assert.Equal(Verdict.Violated, On(0).Verdict);
        Assert.Equal(Verdict.Indeterminate, On(30, Held("2026-01-10", null)).Verdict);
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", Verdict.Compliant)]
    [InlineData("2026-02-28", "2026-03-01", Verdict.Indeterminate)]
    [InlineData("2026-02-27", "2026-03-01", Verdict.Violated)]
    public void A_day_is_held_from_its_first_instant_and_may_be_held_to_its_last(string to, string from, Verdict expected)
    {
        var left = new Appointment { Role = Role.DeputyDirectorInCharge, Person = new Person(), From = At("2025-01-01"), To = RecordedTime.ToTheDay(At(to)) };
        var came = new Appointment { Role = Role.DeputyDirectorInCharge, Person = new Person(), From = RecordedTime.ToTheDay(At(from)) };

        Assert.Equal(expected, On(0, left, came).Verdict);
    }

    [Fact]
    public void A_period_of_no_length_shows_the_state_at_its_instant()
    {
        Assert.Equal(Verdict.Compliant, At27(Held("2025-01-01", null)));
        Assert.Equal(Verdict.Violated, At27(Held("2025-01-01", "2026-06-01")));
        Assert.Equal(Verdict.Violated, At27());
    }

    private static Appointment[] MonthsWithoutTheirFirstDay(int count) =>
    [
        .. Enumerable.Range(1, count).Select(month => Held($"2026-0{month}-02", $"2026-0{month + 1}-01")),
        Held($"2026-0{count + 1}-01", null),
    ];

    private static Verdict At27(params Appointment[] appointments) =>
        OneJoinedRule.Verdict(new ThePostOfTheDeputyDirectorIsFilled(new()), appointments, "2027-01-01", "2027-01-01");

    private static AuditEntry On(int grace, params Appointment[] appointments) =>
        Assert.Single(OneJoinedRule.On(new ThePostOfTheDeputyDirectorIsFilled(new() { VacancyGrace = grace }), appointments));

    private static Appointment Held(string from, string? to, Person? person = null) => new()
    {
        Person = person ?? new Person { Name = "张三" },
        Role = Role.DeputyDirectorInCharge,
        From = At(from),
        To = to is null ? null : At(to),
    };
}
