namespace Jiyao.Rules.Tests.Regulations.Bureau;

public sealed class BureauOptionsTests
{
    [Fact]
    public void A_reading_out_of_its_bounds_is_refused_by_name()
    {
        Refuses("RetroApproval", options => options.RetroApproval = TimeSpan.Zero);
        Refuses("ReportWithin", options => options.ReportWithin = TimeSpan.Zero);
        Refuses("ReportWithin", options => options.ReportWithin = TimeSpan.FromHours(24) + TimeSpan.FromTicks(1));
        Refuses("Promptly", options => options.Promptly = TimeSpan.Zero);
        Refuses("LoanDays", options => options.LoanDays = -1);
        Refuses("RemedyWithin", options => options.RemedyWithin = 0);

        static void Refuses(string key, Action<BureauOptions> read)
        {
            var options = new BureauOptions();
            read(options);
            Assert.StartsWith(key, Assert.Throws<OptionException>(() => BureauRegulation.Create(options)).Text.En, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_bounds_themselves_are_readings() => Assert.NotEmpty(
        BureauRegulation.Create(new() { ReportWithin = TimeSpan.FromHours(24), LoanDays = 0, RemedyWithin = 1 }).Rules);
}
