using Jiyao.Rules.Tool.Tests.Reports;

namespace Jiyao.Rules.Tool.Tests.Triaging;

public sealed class FailOnTests : IDisposable
{
    private readonly OneRegister register = new();

    [Theory]
    [InlineData("violated", 1)]
    [InlineData("violated:B", 1)]
    [InlineData("violated:B4", 1)]
    [InlineData("violated:B4.1", 1)]
    [InlineData("violated:B4.1.a", 1)]
    [InlineData("violated:B4.3", 0)]
    [InlineData("indeterminate", 0)]
    [InlineData("none", 0)]
    public void A_check_fails_on_what_is_asked_for(string condition, int expected) =>
        Assert.Equal(expected, register.Check("json", OneRegister.Kept + OneRegister.Late, "--fail-on", condition).Code);

    [Fact]
    public void Several_conditions_add_up()
    {
        var rows = OneRegister.Kept + OneRegister.Open.Replace("003", "002", StringComparison.Ordinal);

        Assert.Equal(3, register.Check("json", rows).Code);
        Assert.Equal(1, register.Check("json", rows, "--fail-on", "violated", "--fail-on", "indeterminate:B4.3.a").Code);
    }

    [Theory]
    [InlineData("wrong", "a verdict is violated, indeterminate or pending")]
    [InlineData("violated:B9", "there is no clause B9")]
    [InlineData("violated:B4.1.", "there is no clause B4.1.")]
    public void What_is_no_condition_is_bad_usage(string condition, string expected)
    {
        var (code, error) = register.Check("json", OneRegister.Kept, "--fail-on", condition);

        Assert.Equal(2, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    public void Dispose() => register.Dispose();
}
