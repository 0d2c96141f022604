using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public sealed class PrecedenceChangeTextTests
{
    [Theory]
    [InlineData("特急 2026-03-10 20:00:00", null)]
    [InlineData("2026-03-10 20:00:00 由加急改为特急 发报方", true)]
    [InlineData("2026年3月10日20时0分0秒加急→特急（本单位）", false)]
    [InlineData("来报单位 2026/3/10 20:00:00 升为特急", true)]
    [InlineData("[{\"at\":\"2026-03-10 20:00:00\",\"to\":\"特急\"}]", null)]
    public void A_change_says_when_to_what_and_by_whom(string text, bool? bySender) => Assert.Equal(
        [new PrecedenceChange(new DateTimeOffset(2026, 3, 10, 20, 0, 0, TimeSpan.FromHours(8)), TelegramPrecedence.ExtraUrgent, bySender)], PrecedenceChangeText.Read(text));

    [Fact]
    public void Several_are_put_in_the_order_of_time() => Assert.Equal(
        [TelegramPrecedence.Urgent, TelegramPrecedence.Flash],
        PrecedenceChangeText.Read("2026-03-10 21:00 特提 发报方；2026-03-10 20:00 加急 发报方")!.Select(change => change.To));

    [Fact]
    public void None_is_no_change() => Assert.Empty(PrecedenceChangeText.Read("无")!);

    [Theory]
    [InlineData("特急")]
    [InlineData("2026-03-10 20:00")]
    [InlineData("2026-03-10 20:00 急件")]
    [InlineData("2026-03-10 20:00 特急 张三批准")]
    [InlineData("2026-03-10 20:00 特急 发报方 本单位")]
    [InlineData("2026-03-10 20:00 特提 特急 加急")]
    [InlineData("2026-13-10 20:00 特急")]
    [InlineData("2026-03-10 20:00 特急；以后再说")]
    public void What_is_not_understood_whole_is_not_understood_at_all(string text) => Assert.Null(PrecedenceChangeText.Read(text));
}
