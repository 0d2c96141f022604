using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Reports;

/// <summary>What people read: the findings by clause, nothing hidden without saying so.</summary>
public sealed class TextReportTests
{
    private const string Header = "收/发,序号,收报时间,来报单位,标题,密级,紧急程度,是否重要,回单时间,经办人,报告时间,办结时间,办理结果\n";

    private static string Late(int serial) =>
        $"收,{serial},2026-03-10 09:00:00,甲局,通知,秘密,平急,否,2026-03-10 09:20:00,张三,,2026-03-12 10:00:00,已办结\n";

    [Fact]
    public void Each_finding_names_file_row_number_and_by_how_much_it_missed()
    {
        using var folder = new TempFolder();
        var path = folder.Write("t.csv", Header + Late(7));

        var output = JiyaoTool.Run("check", path).Out;

        Assert.Contains($"✗ {path}:2  7  Send the receipt: due 2026-03-10 09:15:00, done 2026-03-10 09:20:00, 5 min late.", output, StringComparison.Ordinal);
        Assert.Contains($"{path} (telegram): 1 rows = 1 evaluated + 0 rejected", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void A_number_as_long_as_a_letter_does_not_fill_the_screen_and_no_number_leaves_no_gap()
    {
        using var folder = new TempFolder();
        var rows = Late(7).Replace("收,7", $"收,{new string('长', 5_000)}", StringComparison.Ordinal);

        var output = JiyaoTool.Run("check", folder.Write("t.csv", Header + rows), folder.Write("u.csv", "单位名称,单位类别,职能\n甲镇,乡镇,无\n")).Out;

        Assert.True(output.Length < 20_000, $"{output.Length}");
        Assert.DoesNotMatch("[✗?] +:", output);
    }

    [Fact]
    public void In_a_file_no_line_is_filled_up_with_blanks()
    {
        using var folder = new TempFolder();

        Assert.DoesNotMatch(" \r?\n", JiyaoTool.Run("check", folder.Write("t.csv", Header + Late(7))).Out);
    }

    [Fact]
    public void It_speaks_Chinese_on_demand()
    {
        using var folder = new TempFolder();

        var output = JiyaoTool.Run("check", folder.Write("t.csv", Header + Late(7)), "--lang", "zh").Out;

        Assert.Contains("发出回单：期限 2026-03-10 09:15:00，实际 2026-03-10 09:20:00，迟 5分。", output, StringComparison.Ordinal);
        Assert.Contains("违反 1，", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Period looked at: from 2026-01-01T00:00:00+08:00 up to, not including, 2026-04-01T00:00:00+08:00")]
    [InlineData("zh", "核查期间 2026-01-01T00:00:00+08:00 起，2026-04-01T00:00:00+08:00 止（不含）")]
    public void Its_heading_names_the_period_looked_at(string language, string expected)
    {
        using var folder = new TempFolder();
        var path = folder.Write("t.csv", Header + Late(7));

        var output = JiyaoTool.Run("check", path, "--period", "2026-01-01/2026-03-31", "--lang", language).Out;

        Assert.Equal(expected, output.Split('\n')[1].TrimEnd());
    }

    [Fact]
    public void What_a_register_holds_neither_steers_the_terminal_nor_turns_the_line_round()
    {
        using var folder = new TempFolder();

        var output = JiyaoTool.Run("check", folder.Write("t.csv", Header + Late(7).Replace("收,7", "收,\u202E7", StringComparison.Ordinal).Replace("09:20:00", "\u202E九点", StringComparison.Ordinal))).Out;

        Assert.DoesNotContain('\u202E', output);
        Assert.Contains("九点", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Beyond_twenty_findings_of_a_clause_it_says_how_many_more()
    {
        using var folder = new TempFolder();

        var output = JiyaoTool.Run("check", folder.Write("t.csv", Header + string.Concat(Enumerable.Range(1, 25).Select(Late)))).Out;

        Assert.Equal(20, output.Split('\n').Count(line => line.Contains('✗')));
        Assert.Contains("and 5 more (5 violated, 0 indeterminate, 0 pending); --format json has all", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_evaluated_stands_by_the_reason_why()
    {
        using var folder = new TempFolder();

        var lines = JiyaoTool.Run("check", folder.Write("t.csv", Header + Late(1)), "--regulation", "B").Out.Split('\n').Select(line => line.Trim()).ToList();

        Assert.Contains(lines, line => line.StartsWith("not for a machine to judge (", StringComparison.Ordinal) && line.Contains(": B3.4.a B6.1.a ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("the records it takes were not supplied (", StringComparison.Ordinal) && line.Contains(" B3.1.b ", StringComparison.Ordinal));
        Assert.Contains("judged in part only (1): B4.2.a", lines);
    }

    [Fact]
    public void Rows_and_cells_that_could_not_be_read_are_listed_with_the_mend()
    {
        using var folder = new TempFolder();

        var output = JiyaoTool.Run("check", folder.Write("t.csv", Header + Late(1) + "收,2\n")).Out;

        Assert.Contains("Rows and cells that could not be read", output, StringComparison.Ordinal);
        Assert.Contains("t.csv:3", output, StringComparison.Ordinal);
        Assert.Contains("2 rows = 1 evaluated + 1 rejected", output, StringComparison.Ordinal);
    }
}
