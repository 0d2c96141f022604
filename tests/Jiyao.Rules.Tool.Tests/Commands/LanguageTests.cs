using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>What is wrong is said in the language asked for, or else in the locale's.</summary>
public sealed class LanguageTests
{
    private static readonly string[] Headings = ["说明：", "用法：", "选项："];

    [Theory]
    [InlineData("", "en", "there is no option Nothing; there are")]
    [InlineData("zh_CN.UTF-8", null, "没有选项 Nothing；有")]
    [InlineData("zh_CN.UTF-8", "en", "there is no option Nothing; there are")]
    [InlineData("en_US.UTF-8", "zh", "没有选项 Nothing；有")]
    public void An_unknown_option_is_refused(string locale, string? language, string says) =>
        Assert.StartsWith($"jiyao: {says}", Error(locale, ["explain", "-", "--option", "Nothing=1", .. Lang(language)]), StringComparison.Ordinal);

    [Theory]
    [InlineData("check", "x.csv", "--as-of", "gestern", "“gestern”不是时刻")]
    [InlineData("check", "x.csv", "--period", "2026", "“2026”不是期间")]
    [InlineData("check", "x.csv", "--config", "nowhere.json", "没有这个文件")]
    [InlineData("check", "x.csv", "--format", "pdf", "没有这种格式")]
    [InlineData("check", "x.csv", "--fail-on", "late", "结论取 violated")]
    [InlineData("check", "x.csv", "--option", "Nothing", "取 KEY=VALUE")]
    [InlineData("check", "x.csv", "--option", "MaxCall=-1min", "选项 MaxCall 不取“-1min”")]
    [InlineData("check", "x.csv", "--include", "all", "--include 取 compliant，不取“all”")]
    [InlineData("check", "x.csv", "--nonsense", "1", "没有选项 --nonsense；见 jiyao check --help")]
    [InlineData("sample", "x", "--seed", "one", "--seed 不取“one”")]
    [InlineData("check", "x.csv", "--text-of", "July", "不是日期")]
    [InlineData("check", "x.csv", "--pack", "nowhere.dll", "没有这个文件")]
    public void A_fault_of_the_command_line_is_told_in_chinese(string command, string path, string option, string value, string says) =>
        Assert.Contains(says, Error("en_US.UTF-8", [command, path, option, value, "--lang=zh"]), StringComparison.Ordinal);

    [Theory]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("decide")]
    [InlineData("explain")]
    [InlineData("rules")]
    [InlineData("registers")]
    [InlineData("sample")]
    [InlineData("schema")]
    [InlineData("completion")]
    public void Every_command_takes_the_language(string command)
    {
        var run = JiyaoTool.Run(command, "--lang", "en", "--help");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("--lang <en|zh>", run.Out, StringComparison.Ordinal);
        Assert.Contains($"Examples:\n  ", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"jiyao {command}", run.Out[run.Out.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("decide")]
    [InlineData("explain")]
    [InlineData("rules")]
    [InlineData("registers")]
    [InlineData("sample")]
    [InlineData("schema")]
    [InlineData("completion")]
    public void Help_is_in_one_language(params string[] command)
    {
        var (zh, en) = (JiyaoTool.Run([.. command, "--lang", "zh", "--help"]).Out, JiyaoTool.Run([.. command, "--lang", "en", "--help"]).Out);

        Assert.All(Headings, heading => Assert.Contains(heading, zh, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", en.Replace("秘密", "", StringComparison.Ordinal));
        Assert.DoesNotMatch(@"[a-z]{2,} (the|of|is|are|as|by|a) [a-z]{2,}", zh);
        Assert.DoesNotContain('\u001F', zh + en);
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("registers")]
    public void A_list_is_in_one_language_and_its_lines_end_where_their_text_does(string command)
    {
        var (zh, en) = (JiyaoTool.Run(command, "--lang", "zh").Out, JiyaoTool.Run(command, "--lang", "en").Out);

        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", en);
        Assert.DoesNotMatch(@"[a-z]{2,} (the|of|is|are|as|by|a) [a-z]{2,}", zh);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", zh);
        Assert.DoesNotMatch(" \r?\n", zh + en);
    }

    [Theory]
    [InlineData("zh", "jiyao: nowhere.csv：没有这个文件或文件夹，请核对路径\n")]
    [InlineData("en", "jiyao: nowhere.csv: no such file or folder: check the path\n")]
    public void What_is_wrong_with_a_register_is_told_in_one_language(string language, string says) =>
        Assert.Equal(says, Error("", ["check", "nowhere.csv", "--lang", language]).ReplaceLineEndings("\n"));

    private static string[] Lang(string? language) => language is null ? [] : ["--lang", language];

    private static string Error(string locale, string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var console = new ToolConsole(
            output, error, TextReader.Null, new FixedClock(), new Dictionary<string, string> { ["LANG"] = locale });
        Assert.Equal(2, JiyaoCommand.Run(arguments, console));
        return error.ToString();
    }
}
