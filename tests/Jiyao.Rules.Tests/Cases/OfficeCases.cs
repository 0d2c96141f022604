using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>Devices, inspections, housekeeping and secrecy officers as an office's registers have them.</summary>
public sealed class OfficeCases
{
    [Theory]
    [OnBothExecutors("2026-02-20 18:00", Verdict.Violated)]
    [OnBothExecutors("2026-03-20 00:00", Verdict.Violated)]
    [OnBothExecutors("2026-03-20 00:00:00.0000001", Verdict.Compliant)]
    [OnBothExecutors(null, Verdict.Compliant)]
    public void V03_A_copier_whose_custodian_retired_has_none_from_that_day(RuleExecutor executor, string? retired, Verdict expected)
    {
        var custodian = new Person { Name = "张三", ActiveTo = retired is null ? null : At(retired) };
        var copier = new Device { Id = "F-01", Kind = DeviceKind.Copier, IsInService = true, Custodians = [new(custodian, At("2020-01-01"))] };
        var records = new OfficeRecords(executor, "2026-03-20", "2026-03-20", copier);

        Assert.Equal([$"F-01 {expected}"], records.Under("A4.c"));
    }

    [Theory, OnBothExecutors]
    public void V05_Each_of_the_four_holidays_is_inspected_within_the_week_before(RuleExecutor executor)
    {
        var records = Inspected(executor, "2026", "2025-12-31", "2026-02-13", "2026-04-30", "2026-09-30");

        Assert.Equal(["2026-元旦 Compliant", "2026-春节 Compliant", "2026-劳动节 Compliant", "2026-国庆节 Compliant"], records.Under("A6.a"));
    }

    [Theory, OnBothExecutors]
    public void V06_Each_holiday_counts_by_itself(RuleExecutor executor)
    {
        var records = Inspected(executor, "2026", "2025-12-31", "2026-02-13", "2026-09-30");

        Assert.Equal(["2026-元旦 Compliant", "2026-春节 Compliant", "2026-劳动节 Violated", "2026-国庆节 Compliant"], records.Under("A6.a"));
    }

    [Theory]
    [OnBothExecutors("National", "2025-国庆节 Compliant")]
    [OnBothExecutors("Traditional", "2025-中秋节 Compliant")]
    public void V07_Holidays_that_a_notice_merges_are_served_by_one_inspection(RuleExecutor executor, string four, string expected) =>
        Assert.Contains(expected, Inspected(executor, "2025", "2025-09-30").Under("A6.a", ("FourHolidays", four)));

    [Theory]
    [OnBothExecutors("2026-05-02 09:00", Verdict.Compliant)]
    [OnBothExecutors("2026-05-02 09:00:00.0000001", Verdict.Violated)]
    public void V08_Twenty_four_hours_run_through_holidays(RuleExecutor executor, string reported, Verdict expected)
    {
        var (found, office) = (At("2026-05-01 09:00"), new Office(executor));
        var leak = new Incident { FoundAt = found, ReportedAt = At(reported), InvestigatedFrom = found, DecidedAt = found };
        var problem = new Observation { Matter = ObservedMatter.Other, IsBreach = true, FoundAt = found, ReportedAt = At(reported) };

        Assert.Equal(expected, office.Of(leak, "B6.5.c", At("2026-06-01")));
        Assert.Equal(expected, office.Of(problem, "A6.b", At("2026-06-01"), ("ReportWithin", "24h")));
    }

    [Theory, OnBothExecutors]
    public void V10_Part_time_is_enough_and_a_vacancy_is_not(RuleExecutor executor)
    {
        Fact[] facts =
        [
            new Unit { Id = "甲", Name = "甲", Kind = UnitKind.DistrictDepartment },
            new Unit { Id = "乙", Name = "乙", Kind = UnitKind.DistrictDepartment },
            Officer("甲", null), Officer("乙", At("2026-03-01")),
        ];

        Assert.Equal(["甲 Compliant", "乙 Violated"], new OfficeRecords(executor, "2026-01-01", "2026-04-01", facts).Under("B6.7"));
    }

    [Theory, OnBothExecutors]
    public void V11_Three_of_four_tasks_on_a_holiday_are_not_all(RuleExecutor executor)
    {
        Fact[] facts = [Cleaned(At("2026-10-01 08:00")), Cleaned(At("2026-10-02 08:00"), isMopped: false)];

        Assert.Equal(
            ["2026-10-01 Compliant", "2026-10-02 Violated"],
            new OfficeRecords(executor, "2026-10-01", "2026-10-03", facts).Under("B5.2.a"));
    }

    [Theory]
    [OnBothExecutors("2026-04-30T23:30Z", Verdict.Compliant)]
    [OnBothExecutors("2026-04-30T16:00Z", Verdict.Compliant)]
    [OnBothExecutors("2026-04-30T15:59:59.9999999Z", Verdict.Violated)]
    [OnBothExecutors("2026-05-01T16:00Z", Verdict.Violated)]
    public void D10_The_day_of_a_cleaning_stored_in_UTC_is_that_of_the_office(RuleExecutor executor, string at, Verdict expected)
    {
        var cleaning = Cleaned(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal([$"2026-05-01 {expected}"], new OfficeRecords(executor, "2026-05-01", "2026-05-02", cleaning).Under("B5.2.a"));
    }

    [Theory]
    [OnBothExecutors("UnattendedOrAfterHours", false, Verdict.Compliant)]
    [OnBothExecutors("UnattendedOrAfterHours", true, Verdict.Violated)]
    [OnBothExecutors("Always", false, Verdict.Violated)]
    [OnBothExecutors("Always", true, Verdict.Violated)]
    public void K20_Papers_may_lie_on_a_desk_while_somebody_works_at_it(
        RuleExecutor executor, string reading, bool isUnattended, Verdict expected)
    {
        var papers = new Observation
        {
            Matter = ObservedMatter.PapersOnDesk,
            IsBreach = true,
            IsUnattended = isUnattended,
            IsAfterHours = false,
            FoundAt = At("12:10"),
        };

        Assert.Equal(expected, new Office(executor).Of(papers, "B5.1.b", At("18:00"), ("DeskRule", reading)));
    }

    private static OfficeRecords Inspected(RuleExecutor executor, string year, params string[] days)
    {
        Fact[] inspections = [.. days.Select(day => new Inspection { At = RecordedTime.ToTheDay(At(day)) })];
        return new OfficeRecords(executor, $"{year}-01-01", $"{year}-12-31", inspections);
    }

    private static Appointment Officer(string unit, DateTimeOffset? to) => new()
    {
        Unit = unit,
        Role = Role.SecrecyOfficer,
        Person = new Person { Name = $"{unit}的保密员" },
        From = At("2025-01-01"),
        To = to is { } end ? end : null,
        IsFullTime = false,
    };

    private static Cleaning Cleaned(DateTimeOffset at, bool isMopped = true) =>
        new() { At = at, IsWiped = true, IsVacuumed = true, IsSwept = true, IsMopped = isMopped };
}
