using System.Text;

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
    public void What_was_not_evaluated_tells_the_kind_of_reason()
    {
        var lines = register.Check("markdown", OneRegister.Kept).Report.Split('\n');

        Assert.Contains(lines, line => line.StartsWith("| B4.2.a | judged in part only | ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("| B3.4.a | not for a machine to judge | ", StringComparison.Ordinal));
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

    [Fact]
    public void It_fits_the_summary_page_of_a_run_whatever_the_cells_hold()
    {
        var rows = string.Concat(Enumerable.Range(1, 300).Select(i =>
            OneRegister.Late.Replace("002", $"{i}{new string('<', 9_000)}", StringComparison.Ordinal).Replace("秘密", new string('密', 9_000), StringComparison.Ordinal)));

        Assert.True(Encoding.UTF8.GetByteCount(register.Check("markdown", rows).Report) < 1 << 20);
    }

    [Fact]
    public void A_list_that_is_cut_says_how_many_more_there_are_and_what_they_come_to()
    {
        var rows = string.Concat(Enumerable.Range(1, 230).Select(i => OneRegister.Late.Replace("002", $"{i}", StringComparison.Ordinal)))
            + string.Concat(Enumerable.Range(300, 210).Select(i => $"收,{i},昨天,甲局,通知,秘密,平急,否,明天,张三,,,\n"));
        var files = Enumerable.Range(1, 203).Select(i => register.Write($"more/{i}.csv", OneRegister.Header + OneRegister.Kept + "收,005\n")).ToArray();

        var page = register.Check("markdown", rows, files).Report;

        Assert.Matches("\nAnd [0-9]+ more \\([0-9]+ violated, [0-9]+ indeterminate\\); the JSON report has all\\.\n", page);
        Assert.Contains("\nAnd 4 more (8 rows = 4 evaluated + 4 rejected); the JSON report has all.\n", page, StringComparison.Ordinal);
        Assert.Matches("\nAnd [0-9]+ more; the JSON report has all\\.\n", page);
    }

    [Fact]
    public void It_tells_what_is_excused()
    {
        var baseline = Path.Combine(register.Folder, "b.json");
        register.Check("markdown", OneRegister.Kept + OneRegister.Late, "--write-baseline", baseline);

        Assert.Contains(
            "of these 1 known from the baseline, 0 waived; 0 are new and fail the check",
            register.Check("markdown", OneRegister.Kept + OneRegister.Late, "--baseline", baseline).Report,
            StringComparison.Ordinal);
    }

    public void Dispose() => register.Dispose();
}
