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
        var known = Office().Known(new Person { Name = name });

        Assert.True(known.Holds(Role.CipherRoomHead, Noon));
        Assert.True(known.Holds(Role.PrincipalDuty, Noon));
        Assert.False(known.Holds(Role.DeputyDuty, Noon));
    }

    public void Dispose() => folder.Dispose();

    private OfficeDirectory Office()
    {
        folder.Write("person.csv", "编号,姓名,部门,涉密等级\nP1,李明,机要室,核心\n");
        folder.Write("appointment.csv", "任职编号,姓名,职务,任职时间\n1,P1,机要室负责人,2020-01-01\n2,王燕,副班,2020-01-01\n");
        folder.Write("presence.csv", "记录编号,姓名,班次,地点,到岗时间,离岗时间\n1,李明,正班,机要室,2026-03-10 08:00:00,2026-03-10 20:00:00\n");
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
}
