using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public sealed class OfficeDirectoryTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8));

    private readonly TempFolder folder = new();

    [Fact]
    public void Somebody_whom_no_register_has_is_each_time_as_named()
    {
        var office = Office();

        Assert.Equal("甲局", office.Known(new Person { Name = "来客", Unit = "甲局" }).Unit);
        Assert.Equal("乙局", office.Known(new Person { Name = "来客", Unit = "乙局" }).Unit);
    }

    [Theory]
    [InlineData("P1")]
    [InlineData("李明")]
    public void Whoever_is_known_by_number_and_name_holds_what_is_entered_under_either(string name)
    {
        var known = Office("1,李明,正班,机要室,2026-03-10 08:00:00,2026-03-10 20:00:00,,").Known(new Person { Name = name });

        Assert.True(known.Holds(Role.CipherRoomHead, Noon));
        Assert.True(known.Holds(Role.PrincipalDuty, Noon));
        Assert.False(known.Holds(Role.DeputyDuty, Noon));
    }

    [Theory]
    [InlineData("2026-01-05 20:00", true)]
    [InlineData("2026-01-06 07:59", true)]
    [InlineData("2026-01-06 08:00", null)]
    [InlineData("2026-01-07 19:59", null)]
    [InlineData("2026-01-07 20:00", false)]
    [InlineData("2026-03-10 12:00", false)]
    public void Whoever_did_not_sign_off_was_on_duty_as_planned_and_beyond_that_perhaps_until_the_next_of_the_post(string at, bool? expected)
    {
        var office = Office(
            "1,李明,正班,机要室,2026-01-05 20:00:00,,2026-01-05 20:00,2026-01-06 08:00",
            "2,王燕,正班,机要室,2026-01-07 20:00:00,2026-01-08 08:00:00,,");

        Assert.Equal(expected, office.Known(new Person { Name = "李明" }).Holds(Role.PrincipalDuty, At(at)));
    }

    [Theory]
    [InlineData("2026-01-05 08:00", true)]
    [InlineData("2026-01-05 20:00", null)]
    [InlineData("2026-01-08 08:00", false)]
    public void Whoever_was_there_again_had_left(string at, bool? expected)
    {
        var office = Office(
            "1,李明,副班,机要室,2026-01-05 08:00:00,,2026-01-05 08:00,2026-01-05 20:00",
            "2,王燕,副班,机要室,2026-01-05 08:05:00,2026-01-05 20:00:00,,",
            "3,李明,正班,机要室,2026-01-08 08:00:00,2026-01-08 20:00:00,,");

        Assert.Equal(expected, office.Known(new Person { Name = "李明" }).Holds(Role.DeputyDuty, At(at)));
    }

    [Theory]
    [InlineData("2026-01-05 19:59", true)]
    [InlineData("2026-01-05 20:00", null)]
    [InlineData("2026-03-10 12:00", null)]
    public void Where_the_stay_names_no_plan_the_roster_does(string at, bool? expected)
    {
        folder.Write("roster.csv", "班次编号,班次,值班人员,开始时间,结束时间\n1,正班,李明,2026-01-05 08:00,2026-01-05 20:00\n");
        var office = Office("1,李明,正班,机要室,2026-01-05 07:55:00,,,");

        Assert.Equal(expected, office.Known(new Person { Name = "李明" }).Holds(Role.PrincipalDuty, At(at)));
    }

    [Theory]
    [InlineData("1,李明,正班,机要室,2026-01-05 08:00:00,,,", "2026-01-05 09:00", null)]
    [InlineData("1,李明,正班,机要室,,2026-01-05 20:00:00,,", "2026-01-05 19:59", null)]
    [InlineData("1,李明,正班,机要室,,2026-01-05 20:00:00,,", "2026-01-05 20:00", false)]
    [InlineData("1,李明,正班,机要室,,,,", "2026-01-05 20:00", null)]
    [InlineData("1,李明,白班,机要室,2026-01-05 08:00:00,2026-01-05 20:00:00,,", "2026-01-05 09:00", null)]
    [InlineData("1,李明,白班,机要室,2026-01-05 08:00:00,2026-01-05 20:00:00,,", "2026-01-05 20:00", false)]
    [InlineData("1,李明,其他,机要室,2026-01-05 08:00:00,2026-01-05 20:00:00,,", "2026-01-05 09:00", false)]
    public void What_the_record_does_not_tell_of_a_stay_is_not_known(string stay, string at, bool? expected) =>
        Assert.Equal(expected, Office(stay).Known(new Person { Name = "李明" }).Holds(Role.PrincipalDuty, At(at)));

    [Fact]
    public void A_shift_of_the_roster_without_its_times_may_be_any()
    {
        folder.Write("roster.csv", "班次编号,班次,值班人员,开始时间,结束时间\n1,正班,李明,,\n");

        Assert.Null(Office().Known(new Person { Name = "李明" }).Holds(Role.PrincipalDuty, Noon));
    }

    [Fact]
    public void Where_no_appointments_were_kept_whoever_was_on_duty_may_hold_any_other_role()
    {
        var known = Office(["编号,姓名,部门,涉密等级", "P1,李明,机要室,核心"], [], ["1,李明,正班,机要室,2026-03-10 08:00:00,2026-03-10 20:00:00,,"]).Known(new Person { Name = "李明" });

        Assert.True(known.Holds(Role.PrincipalDuty, Noon));
        Assert.False(known.Holds(Role.PrincipalDuty, Noon.AddDays(1)));
        Assert.False(known.Holds(Role.DeputyDuty, Noon));
        Assert.Null(known.Holds(Role.LeadingCadre, Noon));
        Assert.Null(known.Holds(new Role("pilot", new("引航员", "pilot")), Noon));
    }

    public void Dispose() => folder.Dispose();

    private static DateTimeOffset At(string text) =>
        new(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    private OfficeDirectory Office(params string[] stays) => Office(
        ["编号,姓名,部门,涉密等级", "P1,李明,机要室,核心"],
        ["任职编号,姓名,职务,任职时间", "1,P1,机要室负责人,2020-01-01", "2,王燕,副班,2020-01-01"],
        stays);

    private OfficeDirectory Office(string[] people, string[] appointments, string[] stays)
    {
        Write("person", people);
        if (appointments.Length > 0) Write("appointment", appointments);
        if (stays.Length > 0) Write("presence", ["记录编号,姓名,班次,地点,到岗时间,离岗时间,应到时间,应离时间", .. stays]);
        var registers = RegisterFiles.Open([folder.Path]);
        try
        {
            return OfficeDirectory.Of(registers, OfficeNames.None);
        }
        finally
        {
            foreach (var register in registers) register.Dispose();
        }
    }

    private void Write(string name, string[] lines) => folder.Write($"{name}.csv", string.Join('\n', lines) + "\n");
}
