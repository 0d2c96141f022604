using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping.RoomVisit;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class EmergencyServicesMayEnterTests
{
    private static readonly EmergencyServicesMayEnter Allowing = new(new() { EmergencyEntry = ExtraException.Allow });

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void It_takes_an_emergency(bool? isEmergency, bool? expected) =>
        Assert.Equal(expected, OneRule.Applies(Allowing, Entry(null, new AccessContext { IsEmergency = isEmergency })));

    [Fact]
    public void By_default_there_is_no_such_exception() => Assert.False(
        OneRule.Applies(new EmergencyServicesMayEnter(new()), Entry(null, new AccessContext { IsEmergency = true })));

    [Fact]
    public void It_opens_no_other_room() => Assert.False(
        OneRule.Applies(Allowing, Entry(null, new AccessContext { IsEmergency = true }, RoomKind.CipherRoom)));
}
