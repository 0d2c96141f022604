namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>The page of a diagnostic.</summary>
internal sealed class Page(string id)
{
    private readonly string text = File.ReadAllText(Repository.File($"docs/analyzers/{id}.md")).ReplaceLineEndings("\n");

    public string Title => text[..text.IndexOf('\n')];

    public string Bad => Sample("## Bad");

    public string Good => Sample("## Good");

    private string Sample(string heading)
    {
        const string Open = "```csharp\n";
        var start = text.IndexOf(Open, text.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + Open.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
