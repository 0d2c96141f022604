using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class AHandOverLeftOutBearsLiabilityTests
{
    private static readonly AHandOverLeftOutBearsLiability Rule = new();

    private static readonly DutyShift[] Roster = [Shift("08:00", "20:00"), Shift("20:00", "2026-03-11 08:00", person: Li)];

    [Fact]
    public void Whoever_leaves_a_hand_over_out_answers_for_it()
    {
        var entry = Assert.Single(OneJoinedRule.On(Rule, Roster));

        Assert.Equal((Verdict.Violated, FindingMarks.Liability), (entry.Verdict, entry.Marks));
        Assert.EndsWith("2026-03-10 20:00:00 张三 交 李四，没有交接班记录。", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_one_or_it_is_still_to_come_nobody_does()
    {
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [.. Roster, HandOver("20:00", "20:00", Li)]));
        Assert.Empty(OneJoinedRule.On(Rule, Roster, asOf: "2026-03-10 20:00"));
    }

    [Fact]
    public void One_that_may_be_it_leaves_it_open() =>
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [.. Roster, new HandOver { Outgoing = Zhang, Incoming = Li }]));
}
