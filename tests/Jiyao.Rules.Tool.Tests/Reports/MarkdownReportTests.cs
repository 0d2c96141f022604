namespace Jiyao.Rules.Tool.Tests.Reports;

public sealed class MarkdownReportTests : IDisposable
{
    private readonly OneRegister register = new();

    [Theory]
    [InlineData("zh", "不通过", "迟 1秒")]
    [InlineData("en", "failed", "1 s late")]
    public void It_says_what_it_came_to_in_either_language(string language, string conclusion, string message)
    {
        var page = register.Check("markdown", OneRegister.Kept + OneRegister.Late, "--lang", language).Report;

        Assert.Contains(conclusion, page.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.Contains("t.csv:3", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_register_holds_is_no_markup()
    {
        var page = register.Check("markdown", OneRegister.Kept + OneRegister.Late.Replace("002", "a|b<img src=x>`c`", StringComparison.Ordinal)).Report;

        Assert.Contains("a\\|b&lt;img src=x&gt;\\`c\\`", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_row_of_a_table_has_the_cells_of_its_header()
    {
        var columns = 0;
        foreach (var line in register.Check("markdown", OneRegister.Kept + OneRegister.Late + OneRegister.Unreadable).Report.Split('\n'))
        {
            var cells = line.Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|');
            if (columns > 0 && line.Length > 0 && line[0] == '|') Assert.Equal(columns, cells);
            columns = line.StartsWith('|') ? cells : 0;
        }
    }

    public void Dispose() => register.Dispose();
}
