namespace Jiyao.Rules.Tests.Regulations;

public sealed class OptionTests
{
    public static TheoryData<string, string, string> Documented()
    {
        var all = new TheoryData<string, string, string>();
        foreach (var pack in ModelRegulations.Load(ModelRegulations.Ids, []))
            foreach (var option in pack.Options)
                foreach (var value in option.Values) all.Add(pack.Regulation.Id, option.Key, value);
        return all;
    }

    [Theory, MemberData(nameof(Documented))]
    public void Every_documented_value_is_taken_and_read_back_in_the_catalogue(string id, string key, string value)
    {
        var engine = RegulationEngine.Create(Load(id, key, value));
        var inForce = engine.Catalogue.Entries.SelectMany(entry => entry.Options).Where(option => option.Key == key).ToList();

        Assert.NotEmpty(inForce);
        Assert.All(inForce, option => Assert.Equal(value, option.Value));
    }

    [Theory]
    [InlineData("B", "AtOnce.Start", "20min", "20min")]
    [InlineData("B", "AtOnce.Start", "120min", "2h")]
    [InlineData("B", "AtOnce", "done90min", "Done90min")]
    [InlineData("B", "headreportwithin", "1h", "1h")]
    [InlineData("B", "MinutePrecision", "lenient", "Lenient")]
    [InlineData("A", "RetroApproval", "36h", "36h")]
    [InlineData("A", "RETROAPPROVAL", "none", "None")]
    [InlineData("A", "RemedyWithin", "45", "45d")]
    [InlineData("A", "ReportWithin", "sameday", "SameDay")]
    [InlineData("A", "ReportWithin", "12h", "12h")]
    [InlineData("B", "VacancyGrace", "7D", "7d")]
    [InlineData("B", "EducationEvery", "quarter", "Quarter")]
    [InlineData("B", "HandlingDays", "1/2/3660", "1/2/3660")]
    [InlineData("B", "Closing", "16:45", "16:45")]
    [InlineData("B", "Closing", "midnight", "Midnight")]
    [InlineData("B", "Overnight", "afterclose 17:30", "AfterClose 17:30")]
    [InlineData("B", "Overnight", "AfterClose 18:00", "AfterClose")]
    public void Values_of_the_same_form_and_any_case_are_taken(string id, string key, string value, string readBack)
    {
        var option = Load(id, key, value)[0].Options
            .Single(option => string.Equals(option.Key, key, StringComparison.OrdinalIgnoreCase));

        Assert.Equal(readBack, option.Value);
        Assert.True(option.TakesOthers || option.Values.Contains(readBack));
    }

    // The last days for filing are three dates, and no others.
    [Fact]
    public void Lengths_and_times_of_day_are_examples_of_others_and_words_are_all_there_are() => Assert.All(
        ModelRegulations.Load(ModelRegulations.Ids, []).SelectMany(pack => pack.Options),
        option => Assert.Equal(
            option.Key != "FilingDue" && option.Values.Any(value => value.Any(char.IsAsciiDigit)), option.TakesOthers));

    [Fact]
    public void The_strict_default_is_the_first_value_listed() => Assert.All(
        ModelRegulations.Load(ModelRegulations.Ids, []).SelectMany(pack => pack.Options),
        option => Assert.Equal(option.Values[0], option.Value));

    [Fact]
    public void A_later_setting_replaces_an_earlier_one()
    {
        var pack = ModelRegulations.Load(
            ["B"], [new("Premises", "Room"), new("Premises", "Building")])[0];

        Assert.Equal("Building", pack.Options.Single(option => option.Key == "Premises").Value);
    }

    [Theory]
    [InlineData("B", "Nonsense")]
    [InlineData("B", "RetroApproval")]
    [InlineData("A", "DayCounting")]
    [InlineData("A", "")]
    public void A_key_that_the_regulations_do_not_know_is_refused_and_theirs_are_named(string id, string key)
    {
        var (own, foreign) = ("RetroApproval, PublicPhone", "ReceiptStart, MinutePrecision");
        if (id == "B") (own, foreign) = (foreign, own);

        var message = Assert.Throws<OptionException>(() => Load(id, key, "true")).Message;

        Assert.Contains(own, message, StringComparison.Ordinal);
        Assert.DoesNotContain(foreign, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("B", "MinutePrecision", "Loose", "Strict, Lenient")]
    [InlineData("B", "MinutePrecision", "1", "Strict, Lenient")]
    [InlineData("B", "MinutePrecision", "Strict,Lenient", "Strict, Lenient")]
    [InlineData("B", "MinutePrecision", " ", "Strict, Lenient")]
    [InlineData("B", "OnDutyOnly", "yes", "false, true")]
    [InlineData("B", "AtOnce.Start", "0min", "15min, 5min, 10min, 30min")]
    [InlineData("B", "Noon", "14:00-12:00", "12:00-14:30")]
    [InlineData("B", "Noon", "12:00-12:00", "12:00-14:30")]
    [InlineData("B", "AtOnce.Start", "-5min", "15min, 5min, 10min, 30min and others written alike")]
    [InlineData("B", "AtOnce", "Done", "Done2h")]
    [InlineData("B", "AtOnce", "15", "Done2h")]
    [InlineData("A", "RetroApproval", "never", "None, 4h, 24h")]
    [InlineData("A", "FilingDue", "02-28", "01-31, 03-31, 06-30")]
    [InlineData("A", "RemedyWithin", "-1d", "30d, 15d, 60d")]
    [InlineData("B", "EducationEvery", "Day", "HalfYear, Quarter, Year")]
    [InlineData("B", "InspectEvery", "1", "Month, Quarter")]
    [InlineData("B", "HandlingDays", "0/2/3", "Seed")]
    [InlineData("B", "HandlingDays", "1/2/3661", "Seed")]
    [InlineData("B", "HandlingDays", "1/2/x", "Seed")]
    [InlineData("B", "Closing", "24:00", "Midnight, 17:30, 18:00")]
    [InlineData("B", "Overnight", "AfterClose 25:00", "Midnight, AfterClose")]
    [InlineData("B", "Overnight", "Midnight 18:00", "Midnight, AfterClose")]
    [InlineData("B", "Overnight", "1", "Midnight, AfterClose")]
    public void A_value_that_an_option_does_not_take_is_refused_and_its_own_are_named(
        string id, string key, string value, string named)
    {
        var message = Assert.Throws<OptionException>(() => Load(id, key, value)).Message;

        Assert.Contains(key, message, StringComparison.Ordinal);
        Assert.Contains(named, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_regulation_that_there_is_not_is_refused_and_those_there_are_are_named() => Assert.Contains(
        "A, B", Assert.Throws<OptionException>(() => ModelRegulations.Load(["C"], [])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_regulation_named_twice_is_loaded_once_in_any_case() =>
        Assert.Equal("B", Assert.Single(ModelRegulations.Load(["b", "B"], [])).Regulation.Id);

    [Theory]
    [InlineData("AtOnce", "25h")]
    [InlineData("AtOnce", "Done25h")]
    [InlineData("AtOnce.Start", "25h")]
    public void At_once_is_never_longer_than_the_day_of_an_extra_urgent_telegram(string key, string value) =>
        Assert.Throws<OptionException>(() => Load("B", key, value));

    [Theory]
    [InlineData(3, 2, 0)]
    [InlineData(3, 1, 2)]
    [InlineData(1, 2, 1)]
    public void A_higher_precedence_cannot_have_the_longer_limit(int ordinary, int urgent, int extraUrgent) =>
        Assert.Throws<OptionException>(() => CipherOfficeRegulation.Create(new()
        {
            OrdinaryDays = ordinary,
            UrgentDays = urgent,
            ExtraUrgentDays = extraUrgent,
        }));

    // What was accepted at the start would fail in the middle of an audit: counted from a record it leaves the calendar.
    [Fact]
    public void No_limit_leaves_the_calendar()
    {
        foreach (var days in new[] { 36_501, int.MaxValue })
        {
            var span = days == int.MaxValue ? TimeSpan.MaxValue : TimeSpan.FromDays(days);
            Refused(() => BureauRegulation.Create(new() { RetroApproval = span }), "RetroApproval");
            Refused(() => BureauRegulation.Create(new() { Promptly = span }), "Promptly");
            Refused(() => BureauRegulation.Create(new() { LoanDays = days }), "LoanDays");
            Refused(() => BureauRegulation.Create(new() { RemedyWithin = days }), "RemedyWithin");
            Refused(() => CipherOfficeRegulation.Create(new() { OrdinaryDays = days }), "OrdinaryDays");
            Refused(() => CipherOfficeRegulation.Create(new() { VacancyGrace = days }), "VacancyGrace");
            Refused(() => CipherOfficeRegulation.Create(new() { GapTolerance = span }), "GapTolerance");
            Refused(() => CipherOfficeRegulation.Create(new() { HandoverTolerance = span }), "HandoverTolerance");
            Refused(() => CipherOfficeRegulation.Create(new() { MaxCall = span }), "MaxCall");
            Refused(() => CipherOfficeRegulation.Create(new() { HeadReportWithin = span }), "HeadReportWithin");
        }

        var engine = RegulationEngine.Create([BureauRegulation.Create(new() { LoanDays = 36_500, RetroApproval = TimeSpan.FromDays(36_500), RemedyWithin = 36_500 })]);
        Assert.NotEmpty(engine.Audit([new Loan { LentAt = Moments.At("2026-03-10") }], new AuditOptions { AsOf = Moments.At("2027-03-10") }).Clauses);

        static void Refused(Func<RegulationPack> make, string key) =>
            Assert.Equal($"{key} must be at most 36500 days", Assert.Throws<OptionException>(make).Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_length_of_time_is_above_zero(int minutes)
    {
        var span = TimeSpan.FromMinutes(minutes);

        Assert.Throws<OptionException>(() => CipherOfficeRegulation.Create(new() { HeadReportWithin = span }));
        Assert.Throws<OptionException>(() => CipherOfficeRegulation.Create(new() { AtOnceStart = span }));
        Assert.Throws<OptionException>(() => CipherOfficeRegulation.Create(new() { AtOnceDone = span }));
        Assert.Throws<OptionException>(() => BureauRegulation.Create(new() { RetroApproval = span }));
        Assert.Throws<OptionException>(() => BureauRegulation.Create(new() { ReportWithin = span }));
        Assert.Throws<OptionException>(() => BureauRegulation.Create(new() { RemedyWithin = minutes }));
    }

    [Fact]
    public void A_problem_is_reported_within_24_hours_on_any_reading_and_no_grace_is_below_zero()
    {
        Assert.Throws<OptionException>(() => Load("A", "ReportWithin", "25h"));
        Assert.Throws<OptionException>(() => CipherOfficeRegulation.Create(new() { VacancyGrace = -1 }));
    }

    private static IReadOnlyList<RegulationPack> Load(string id, string key, string value) =>
        ModelRegulations.Load([id], [KeyValuePair.Create(key, value)]);
}
