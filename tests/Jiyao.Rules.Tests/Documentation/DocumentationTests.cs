using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace Jiyao.Rules.Tests.Documentation;

/// <summary>
/// Every C# sample of the documentation is compiled and run, and prints what its comments say. A rule stands there as it is shipped, in a model
/// regulation or a sample of one, where it is compiled and tested.
/// </summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] RuleFolders = ["samples/regulations", "src/Jiyao.Rules/Regulations"];

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static string Root => Path.GetFullPath(Path.Combine(Here(), "../../.."));

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md"))
            .Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Pages))]
    public void Every_sample_of_the_page_is_compiled(string page)
    {
        var compiled = Between(File.ReadAllLines(Path.Combine(Here(), "Samples.cs")), "// sample", "// end");
        var regulations = RuleFolders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => Flush(File.ReadAllText(path).Replace("    /// <inheritdoc/>\n", "", StringComparison.Ordinal))).ToList();
        foreach (var sample in Between(File.ReadAllLines(Path.Combine(Root, page)), "```csharp", "```"))
            Assert.True(compiled.Contains(sample) || regulations.Any(file => file.Contains(Flush(sample), StringComparison.Ordinal)), sample);
    }

    [Fact]
    public void Every_compiled_sample_stands_on_a_page()
    {
        var written = Pages().SelectMany(page => Between(File.ReadAllLines(Path.Combine(Root, page.Data)), "```csharp", "```")).ToList();
        Assert.All(Between(File.ReadAllLines(Path.Combine(Here(), "Samples.cs")), "// sample", "// end"), sample => Assert.Contains(sample, written));
    }

    [Fact]
    public void The_samples_print_what_their_comments_say()
    {
        using var provider = Samples.Services().BuildServiceProvider();
        var printed = Printed(() =>
        {
            Samples.FirstScreen();
            Samples.FirstScreenInChinese();
            Samples.Deadlines(provider.GetRequiredService<IRegulationEngine>());
            Samples.DeadlinesInChinese(provider.GetRequiredService<IRegulationEngine>());
        });

        var promised = Between(File.ReadAllLines(Path.Combine(Here(), "Samples.cs")), "// sample", "// end")
            .SelectMany(sample => sample.Split('\n'))
            .Where(line => line.StartsWith("// ", StringComparison.Ordinal))
            .Select(line => line[3..]);
        Assert.Equal(promised, printed);
    }

    /// <summary>What is not prose is the same in both: sections, tables, links, and all that stands in code, but for the words of a sample's output.</summary>
    [Theory]
    [InlineData("README.md", "README.zh-CN.md")]
    [InlineData("docs/writing-a-rule.md", "docs/writing-a-rule.zh-CN.md")]
    public void The_Chinese_page_has_all_that_the_English_one_has(string english, string chinese)
    {
        var (one, other) = (File.ReadAllText(Path.Combine(Root, english)), File.ReadAllText(Path.Combine(Root, chinese)));

        Assert.All<Func<string, IEnumerable<string>>>(
            [
                page => page.Split('\n').Where(line => line.StartsWith('#')).Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]),
                page => page.Split('\n').Select(line => line.StartsWith('|') ? $"{line.Count(letter => letter == '|')} cells" : "").Where(row => row.Length > 0),
                page => Target().Matches(page).Select(match => match.Groups[1].Value.Replace(".zh-CN", "", StringComparison.Ordinal))
                    .Where(target => target.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal),
                page => Option().Matches(page).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal),
                page => Command().Matches(page).Select(match => match.Groups[1].Value.TrimEnd()).Order(StringComparer.Ordinal),
                page => Between(page.Split('\n'), "```csharp", "```").Select(sample => $"a sample of {sample.Count(letter => letter == '\n')} lines"),
            ],
            part => Assert.Equal(part(one), part(other)));
    }

    [Fact]
    public void No_sample_makes_a_rule_up() => Assert.DoesNotContain(
        typeof(Samples).GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic), type => type.IsAssignableTo(typeof(Rule)));

    private static string[] Printed(Action run)
    {
        var before = Console.Out;
        using var writer = new StringWriter { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(before);
        }

        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static List<string> Between(string[] lines, string first, string last)
    {
        List<string> found = [];
        List<string>? current = null;
        foreach (var line in lines)
        {
            if (current is null && line.Trim() == first) current = [];
            else if (current is not null && line.Trim() == last)
            {
                found.Add(Dedented(current));
                current = null;
            }
            else current?.Add(line.TrimEnd());
        }

        return found;
    }

    // An excerpt stands further left than what it was taken from.
    private static string Flush(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    private static string Dedented(List<string> lines)
    {
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : line.TrimStart()));
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"--[a-z][a-z-]*")]
    private static partial Regex Option();

    // A command alone on its line, up to what is said of it in two spaces or more.
    [GeneratedRegex(@"^    ((?:dotnet|jiyao) .*?)(?:  |$)", RegexOptions.Multiline)]
    private static partial Regex Command();
}
