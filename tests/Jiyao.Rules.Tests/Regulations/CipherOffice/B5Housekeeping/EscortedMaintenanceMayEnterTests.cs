using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping.RoomVisit;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class EscortedMaintenanceMayEnterTests
{
    private static readonly EscortedMaintenanceMayEnter Allowing = new(new() { EscortedMaintenance = ExtraException.Allow });

    [Theory]
    [InlineData("09:59:59.9999999", true)]
    [InlineData("10:00", true)]
    [InlineData("10:00:00.0000001", false)]
    public void Approval_comes_before_the_entry(string approved, bool expected) => Assert.Equal(
        expected, OneRule.Applies(Allowing, Entry(null, new AccessContext { ApprovedAt = At(approved), IsEscorted = true })));

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, null, null)]
    [InlineData(null, true, null)]
    public void It_takes_both_approval_and_escort(bool? approved, bool? escorted, bool? expected) => Assert.Equal(
        expected, OneRule.Applies(Allowing, Entry(null, new AccessContext { IsApproved = approved, IsEscorted = escorted })));

    [Fact]
    public void By_default_there_is_no_such_exception()
    {
        var repair = new AccessContext { IsApproved = true, IsEscorted = true };

        Assert.False(OneRule.Applies(new EscortedMaintenanceMayEnter(new()), Entry(null, repair)));
    }
}
