using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Tests.Checking;

public sealed class ProgressLineTests
{
    [Fact]
    public void It_tells_rows_rate_and_time_left_on_one_line_and_leaves_no_trace()
    {
        var (clock, target) = (new SteppingClock(), new StringWriter());
        var line = new ProgressLine(target, clock, Style("en"), 81_920);
        for (var i = 0; i < 8192; i++) line.Step();
        line.End();

        var told = target.ToString().Split('\r', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("4,096 rows, 4,096 a second, 5 %, about 0:19 left", told[0]);
        Assert.Equal("8,192 rows, 4,096 a second, 10 %, about 0:18 left", told[1].TrimEnd());
        Assert.Equal("", told[2].Trim());
    }

    [Fact]
    public void It_speaks_chinese_too_and_wipes_both_halves_of_a_wide_character()
    {
        var (clock, target) = (new SteppingClock(), new StringWriter());
        var line = new ProgressLine(target, clock, Style("zh"), 81_920);
        for (var i = 0; i < 4096; i++) line.Step();
        line.End();

        var told = target.ToString().Split('\r', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("4,096 行，每秒 4,096 行，5%，约余 0:19", told[0]);
        Assert.True(told[1].Length >= told[0].Sum(letter => letter > 0xFF ? 2 : 1));
    }

    [Fact]
    public void What_nobody_knows_it_does_not_tell()
    {
        var (clock, target) = (new SteppingClock(), new StringWriter());
        var line = new ProgressLine(target, clock, Style("en"), 0);
        for (var i = 0; i < 4096; i++) line.Step();

        Assert.Equal("\r4,096 rows, 4,096 a second", target.ToString());
    }

    [Fact]
    public void A_short_check_shows_nothing()
    {
        var target = new StringWriter();
        var line = new ProgressLine(target, TimeProvider.System, Style("en"), 10);
        for (var i = 0; i < 10; i++) line.Step();
        line.End();

        Assert.Equal("", target.ToString());
    }

    [Fact]
    public void Rows_are_estimated_by_the_length_of_the_first()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", string.Concat(Enumerable.Repeat("0123456789\n", 100_000)));

        Assert.InRange(RowEstimate.Of([path]), 99_000, 101_000);
        Assert.Equal(0, RowEstimate.Of([path, folder.Write("a.xlsx", "x\n")]));
    }

    private static TextStyle Style(string language) =>
        new(new ToolConsole(TextWriter.Null, TextWriter.Null, TextReader.Null, TimeProvider.System, new Dictionary<string, string>()), language);

    // Each look at it is a second later.
    private sealed class SteppingClock : TimeProvider
    {
        private long seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => seconds++;
    }
}
