using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class TheArchiveOfficerTakesThemOverTests
{
    private static readonly TheArchiveOfficerTakesThemOver Rule = new();

    [Fact]
    public void Whoever_takes_them_is_archive_officer_at_the_time()
    {
        Assert.Equal(Verdict.Compliant, On(Holder(new RoleHolding(Role.CipherRoomHead), new RoleHolding(Role.ArchiveOfficer))));
        Assert.Equal(Verdict.Violated, On(Holder(new RoleHolding(Role.CipherRoomHead))));
        Assert.Equal(Verdict.Violated, On(Holder(new RoleHolding(Role.ArchiveOfficer, to: At("2026-01-15")))));
        Assert.Equal(Verdict.Compliant, On(Holder(new RoleHolding(Role.ArchiveOfficer, from: At("2026-01-15")))));
    }

    [Fact]
    public void Who_it_was_must_be_known()
    {
        Assert.Equal(Verdict.Indeterminate, On(null));
        Assert.Equal(Verdict.Indeterminate, On(new Person { Name = "张三" }));
    }

    [Fact]
    public void What_is_not_filed_was_taken_over_by_nobody() =>
        Assert.Equal(Verdict.NotApplicable, OneRule.On(Rule, new IncomingDocument { CirculationEndedAt = At("2025-11-03") }));

    [Fact]
    public void What_may_not_be_filed_or_finished_was_perhaps_taken_over_by_nobody()
    {
        var nobody = Holder();

        Assert.Equal(
            Verdict.Indeterminate,
            OneRule.On(Rule, new IncomingDocument { CirculationEndedAt = At("2025-11-03"), FiledAt = RecordedTime.Illegible, FiledWith = nobody }));
        Assert.Equal(
            Verdict.Indeterminate,
            OneRule.On(Rule, new IncomingDocument { CirculationEndedAt = RecordedTime.Illegible, FiledAt = At("2026-01-15"), FiledWith = nobody }));
    }

    [Theory]
    [InlineData("1", "张三", "接收人：张三。")]
    [InlineData("1", null, "接收人：1。")]
    public void Who_it_was_is_told_by_name_or_by_number_where_there_is_no_name(string id, string? name, string expected) =>
        Assert.EndsWith(expected, Told(new Person { Id = id, Name = name, Roles = [] }), StringComparison.Ordinal);

    [Fact]
    public void Where_nobody_is_known_nobody_is_told()
    {
        Assert.DoesNotContain("接收人", Told(new Person { Roles = [] }), StringComparison.Ordinal);
        Assert.DoesNotContain("接收人", Told(null), StringComparison.Ordinal);
    }

    private static string Told(Person? officer) => Assert.Single(OneJoinedRule.On(Rule, [Filed(officer)])).Message.Zh;

    private static Verdict On(Person? officer) => OneRule.On(Rule, Filed(officer));

    private static IncomingDocument Filed(Person? officer) =>
        new() { CirculationEndedAt = At("2025-11-03"), FiledAt = At("2026-01-15"), FiledWith = officer };

    private static Person Holder(params RoleHolding[] roles) => new() { Name = "张三", Roles = roles };
}
