using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>The page docs/requests.md, by its headings.</summary>
internal sealed class DocumentationPage
{
    private readonly string[] lines = File.ReadAllLines(Path.Combine(Folder(), "../../../docs/requests.md"));

    /// <summary>The lines below a heading, up to the next one.</summary>
    public IReadOnlyList<string> Below(string heading)
    {
        var at = Array.FindIndex(lines, line => line.TrimStart('#') == $" {heading}");
        Assert.True(at >= 0, $"the page has no heading {heading}");
        return [.. lines.Skip(at + 1).TakeWhile(line => !line.StartsWith('#'))];
    }

    /// <summary>The code of the first column of the table below a heading.</summary>
    public IEnumerable<string> Named(string heading) => Below(heading)
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => Code(line.Split('|')[1]).Single());

    /// <summary>The code of the first two columns of the table below a heading, row by row.</summary>
    public IEnumerable<IReadOnlyList<string>> Words(string heading) => Below(heading)
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => (IReadOnlyList<string>)[.. Code(line.Split('|')[1]), .. Code(line.Split('|')[2])]);

    /// <summary>The two JSON blocks below a heading: a request and its answer.</summary>
    public (string Request, string Answer) Example(string heading)
    {
        var blocks = string.Join('\n', Below(heading)).Split("```json\n").Skip(1).Select(block => block.Split("```")[0]).ToList();
        return (blocks[0], blocks[1]);
    }

    private static IEnumerable<string> Code(string cell) => cell.Split('`').Where((_, i) => i % 2 == 1);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
