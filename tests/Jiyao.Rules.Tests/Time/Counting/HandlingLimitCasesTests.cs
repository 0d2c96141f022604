namespace Jiyao.Rules.Tests.Time.Counting;

/// <summary>The worked cases of handling limits, each in the four ways of counting.</summary>
public sealed class HandlingLimitCasesTests
{
    public static TheoryData<string, string, int, string, string, string, string> Cases => new()
    {
        // id, start, days; due: elapsed, inclusive, civil, working.
        { "H01", "2026-03-10 09:00", 1, "2026-03-11 09:00", "2026-03-11", "2026-03-12", "2026-03-12" },
        { "H04", "2026-09-30 17:30", 2, "2026-10-02 17:30", "2026-10-02", "2026-10-09", "2026-10-10" },
        { "H05", "2026-02-13 10:00", 3, "2026-02-16 10:00", "2026-02-16", "2026-02-25", "2026-02-26" },
        { "H06", "2026-02-14 09:00", 1, "2026-02-15 09:00", "2026-02-15", "2026-02-25", "2026-02-25" },
        { "H07", "2024-02-27 08:00", 3, "2024-03-01 08:00", "2024-03-01", "2024-03-02", "2024-03-02" },
        { "H08", "2024-12-31 22:00", 2, "2025-01-02 22:00", "2025-01-02", "2025-01-03", "2025-01-04" },
        { "H09", "2018-12-28 16:00", 1, "2018-12-29 16:00", "2018-12-29", "2018-12-30", "2018-12-30" },
        { "H10", "2022-12-30 16:00", 1, "2022-12-31 16:00", "2022-12-31", "2023-01-04", "2023-01-04" },
        { "H11", "2024-02-08 12:00", 1, "2024-02-09 12:00", "2024-02-09", "2024-02-10", "2024-02-10" },
        { "H11 with the eve off", "2025-01-27 12:00", 1, "2025-01-28 12:00", "2025-01-28", "2025-02-06", "2025-02-06" },
        { "H12", "2020-01-31 09:00", 3, "2020-02-03 09:00", "2020-02-03", "2020-02-04", "2020-02-06" },
        { "no leap day in 2100", "2100-02-26 08:00", 3, "2100-03-01 08:00", "2100-03-01", "2100-03-02", "2100-03-04" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Each_is_due_when_worked_out(
        string id, string start, int days, string elapsed, string inclusive, string civil, string working)
    {
        var from = Counted.At(start);

        Assert.Equal(
            (id, Counted.At(elapsed), Counted.At(inclusive), Counted.At(civil), Counted.At(working)),
            (id, Counted.Elapsed.Count(from, days).Instant(), Counted.Inclusive.Count(from, days).Instant(),
                Counted.Civil.Count(from, days).Instant(), Counted.Working.Count(from, days).Instant()));
    }

    [Fact]
    public void H01_H02_the_last_instant_of_elapsed_hours_is_in_time_and_one_tick_later_is_not()
    {
        var deadline = Counted.Elapsed.Count(Counted.At("2026-03-10 09:00"), 1);

        Assert.True(deadline.IsInTime(Counted.At("2026-03-11 09:00")));
        Assert.False(deadline.IsInTime(Counted.At("2026-03-11 09:00").AddTicks(1)));
        Assert.True(Counted.Civil.Count(deadline.Start, 1).IsInTime(Counted.At("2026-03-11 09:00").AddTicks(1)));
    }

    [Theory]
    [InlineData(DayCounting.InclusiveDays, "2026-03-11")]
    [InlineData(DayCounting.CivilCode, "2026-03-12")]
    [InlineData(DayCounting.WorkingDays, "2026-03-12")]
    public void H03_midnight_is_late_and_one_tick_before_it_is_not(DayCounting counting, string midnight)
    {
        var deadline = Counted.For(counting).Count(Counted.At("2026-03-10 09:00"), 1);

        Assert.False(deadline.IsInTime(Counted.At(midnight)));
        Assert.True(deadline.IsInTime(Counted.At(midnight).AddTicks(-1)));
    }

    [Fact]
    public void H13_a_limit_that_ends_in_a_year_without_notice_is_provisional_save_in_elapsed_hours_and_plain_days()
    {
        var start = Counted.At("2027-02-04 15:00");
        var civil = Counted.Civil.Count(start, 2);
        var working = Counted.Working.Count(start, 2);
        var elapsed = Counted.Elapsed.Count(start, 2);
        var inclusive = Counted.Inclusive.Count(start, 2);

        Assert.Equal((Counted.At("2027-02-10"), true), (civil.Instant(), civil.IsProvisional));
        Assert.Equal((Counted.At("2027-02-11"), true), (working.Instant(), working.IsProvisional));
        Assert.Equal((Counted.At("2027-02-06 15:00"), false), (elapsed.Instant(), elapsed.IsProvisional));
        Assert.Equal((Counted.At("2027-02-06"), false), (inclusive.Instant(), inclusive.IsProvisional));
    }

    [Fact]
    public void K19_ten_working_days_span_Spring_Festival_and_two_make_up_Saturdays()
    {
        var start = Counted.At("2026-02-10 09:00");
        string[] lastDays =
        [
            "02-11", "02-12", "02-13", "02-14", "02-24", "02-25", "02-26", "02-27", "02-28", "03-02",
        ];

        Assert.Equal(
            lastDays.Select(day => Counted.At($"2026-{day}").AddDays(1)),
            Enumerable.Range(1, 10).Select(days => Counted.Working.Count(start, days).Instant()));
    }
}
