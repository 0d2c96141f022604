namespace Jiyao.Rules.Tool.Tests.Reports;

/// <summary>What a register holds reaches people as text that stays in its line.</summary>
public sealed class HostileTextTests : IDisposable
{
    private readonly OneRegister register = new();

    [Theory]
    [InlineData("text")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    public void It_neither_turns_a_line_round_nor_ends_it(string format)
    {
        var report = register.Check(format, OneRegister.Unreadable.Replace("3月?日", "3月\u202E\u2066\u0085日", StringComparison.Ordinal)).Report;

        Assert.DoesNotMatch("[\\u202E\\u2066\\u0085]", report);
        Assert.Contains("3月", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("junit")]
    [InlineData("markdown")]
    public void What_cannot_be_read_is_told_in_one_language(string format)
    {
        var (zh, en) = (Report("zh"), Report("en"));

        Assert.Contains("请", zh, StringComparison.Ordinal);
        Assert.DoesNotContain("请", en, StringComparison.Ordinal);

        string Report(string language) => register.Check(format, OneRegister.Unreadable, "--lang", language).Report;
    }

    public void Dispose() => register.Dispose();
}
