namespace Jiyao.Rules.Tests.Regulations.CipherOffice;

public sealed class CipherOfficeOptionsTests
{
    [Fact]
    public void A_reading_out_of_its_bounds_is_refused_by_name()
    {
        var tick = TimeSpan.FromTicks(1);

        Refuses("OrdinaryDays", options => options.OrdinaryDays = 1);
        Refuses("UrgentDays", options => options.UrgentDays = 4);
        Refuses("ExtraUrgentDays", options => options.ExtraUrgentDays = 0);
        Refuses("AtOnce", options => options.AtOnceStart = TimeSpan.Zero);
        Refuses("AtOnce", options => options.AtOnceStart = TimeSpan.FromHours(24) + tick);
        Refuses("AtOnce", options => options.AtOnceDone = TimeSpan.Zero);
        Refuses("AtOnce", options => options.AtOnceDone = TimeSpan.FromHours(24) + tick);
        Refuses("Closing", options => options.Closing = TimeOnly.MinValue);
        Refuses("Overnight", options => options.Overnight = (Overnight)9);
        Refuses("VacancyGrace", options => options.VacancyGrace = -1);
        Refuses("GapTolerance", options => options.GapTolerance = -tick);
        Refuses("HandoverTolerance", options => options.HandoverTolerance = -tick);
        Refuses("MaxCall", options => options.MaxCall = TimeSpan.Zero);
        Refuses("HeadReportWithin", options => options.HeadReportWithin = TimeSpan.Zero);

        static void Refuses(string key, Action<CipherOfficeOptions> read)
        {
            var options = new CipherOfficeOptions();
            read(options);
            Assert.Contains(key, Assert.Throws<OptionException>(() => CipherOfficeRegulation.Create(options)).Text.En, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_bounds_themselves_are_readings() => Assert.NotEmpty(CipherOfficeRegulation.Create(new()
    {
        OrdinaryDays = 1,
        UrgentDays = 1,
        ExtraUrgentDays = 1,
        AtOnceStart = TimeSpan.FromHours(24),
        AtOnceDone = TimeSpan.FromHours(24),
        VacancyGrace = 0,
        GapTolerance = TimeSpan.Zero,
        HandoverTolerance = TimeSpan.Zero,
        MaxCall = TimeSpan.FromTicks(1),
        HeadReportWithin = TimeSpan.FromTicks(1),
    }).Rules);
}
