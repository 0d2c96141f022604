using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>Which telegrams are one that was sent again, so that its receipt is due from the first reception.</summary>
public sealed class ResentTelegramTests : IDisposable
{
    private const string Header = "收/发,序号,电报号,收报时间,来报单位,回单时间\n";
    private const string First = "2026-03-10T09:00:00+08:00";
    private const string Open = "2026-03-10T09:00:00+08:00/2026-10-10T09:00:00+08:00";

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("5", "市委", "5", "市委", First)]
    [InlineData("5", "市 委", "5", "市委", First)]
    [InlineData("5", "市委", "5", "省厅", null)]
    [InlineData("5", "", "5", "省厅", Open)]
    [InlineData("5", "市委", "5", "", Open)]
    [InlineData("5", "", "5", "", Open)]
    [InlineData("〔2026〕5号", "市委", "〔2026〕5号", "省厅", null)]
    [InlineData("市发〔2026〕5号", "市委", "市发〔2026〕5号", "市委", First)]
    [InlineData("市发〔2026〕5号", "市委", "市发〔2026〕5号", "", First)]
    [InlineData("市发〔2026〕5号", "", "市发〔2026〕5号", "市委", First)]
    [InlineData("市发〔2026〕5号", "", "市发〔2026〕5号", "", First)]
    [InlineData("市发〔2026〕5号", "市委", "市发〔2026〕5号", "省厅", Open)]
    public void A_number_is_the_senders_own_unless_it_says_whose_it_is(string number, string sender, string again, string senderAgain, string? expected) =>
        Assert.Equal(expected, LastOf($"{number},2026-03-10 09:00:00,{sender}", $"{again},2026-10-10 09:00:00,{senderAgain}"));

    [Theory]
    [InlineData("2025-12-31 23:00:00", null)]
    [InlineData("2026-01-01 00:30:00", "2026-01-01T00:30:00+08:00")]
    public void A_bare_number_is_given_anew_each_year(string before, string? expected) =>
        Assert.Equal(expected, LastOf($"5,{before},市委", "5,2026-10-10 09:00:00,市委"));

    [Theory]
    [InlineData("市委", First)]
    [InlineData("省厅", "2026-04-10T09:00:00+08:00")]
    [InlineData("县委", null)]
    [InlineData("", Open)]
    public void Of_senders_that_share_a_number_each_has_telegrams_of_its_own(string sender, string? expected) =>
        Assert.Equal(expected, LastOf("5,2026-03-10 09:00:00,市委", "5,2026-04-10 09:00:00,省厅", $"5,2026-10-10 09:00:00,{sender}"));

    [Fact]
    public void Once_a_whole_number_was_of_two_nobody_can_tell_whose_a_later_one_is() => Assert.Equal(
        Open, LastOf("市发〔2026〕5号,2026-03-10 09:00:00,市委", "市发〔2026〕5号,2026-04-10 09:00:00,省厅", "市发〔2026〕5号,2026-10-10 09:00:00,市委"));

    [Fact]
    public void Many_numbers_of_many_senders_are_kept_apart()
    {
        var rows = Enumerable.Range(0, 4000).Select(i => $"{i / 4 % 50},2026-03-{1 + (i / 1000):00} 09:00:00,{"甲乙丙丁"[i % 4]}局");

        var telegrams = Read([.. rows]);

        Assert.All(telegrams.Take(200), telegram => Assert.Null(telegram.FirstReceivedAt));
        Assert.All(telegrams.Skip(1000), telegram => Assert.Equal("2026-03-01T09:00:00+08:00", $"{telegram.FirstReceivedAt}"));
    }

    [Theory]
    [InlineData("市委", "violated")]
    [InlineData("省厅", "")]
    [InlineData("", "indeterminate")]
    public void Where_it_is_not_certain_that_it_is_the_same_the_receipt_is_not_late_for_certain(string sender, string expected)
    {
        var path = folder.Write("t.csv", $"{Header}收,1,5,2026-03-10 09:00:00,市委,2026-03-10 09:10:00\n收,2,5,2026-10-10 09:00:00,{sender},2026-10-10 09:10:00\n");

        var entries = JiyaoTool.Check(path, "--regulation", "B", "--as-of", "2026-12-31").Report.GetProperty("entries").EnumerateArray();

        Assert.Equal(expected, string.Join(' ', entries.Where(entry => entry.GetProperty("clause").GetString() == "B4.1.a").Select(entry => entry.GetProperty("verdict"))));
    }

    public void Dispose() => folder.Dispose();

    private static string? LastOf(params string[] rows) => Read(rows)[^1].FirstReceivedAt?.ToString();

    private static IReadOnlyList<Telegram> Read(string[] rows) =>
        ReadRegister.Text(Header + string.Concat(rows.Select((row, i) => $"收,{i + 1},{row},\n"))).Telegrams;
}
