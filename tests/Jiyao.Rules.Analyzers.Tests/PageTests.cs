namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>What the pages of the diagnostics show is what the analyzers do.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Ids => [.. Analyzers.Ids];

    [Fact]
    public void There_are_ten() =>
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"JIYAO{number:000}"), Analyzers.Ids);

    [Theory, MemberData(nameof(Ids))]
    public async Task The_bad_sample_is_complained_of(string id) =>
        Assert.Contains(await Code.ComplaintsAsync(new Page(id).Bad), complaint => complaint.StartsWith(id, StringComparison.Ordinal));

    // The samples do not list their rules; only the page about that does.
    [Theory, MemberData(nameof(Ids))]
    public async Task The_good_sample_is_not_complained_of_by_any_analyzer(string id) =>
        Assert.DoesNotContain(
            await Code.ComplaintsAsync(new Page(id).Good),
            complaint => id == "JIYAO003" || !complaint.StartsWith("JIYAO003", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id)
    {
        Assert.All(Analyzers.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(one => one.Id == id), descriptor =>
        {
            Assert.EndsWith($"docs/analyzers/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
            Assert.Equal($"# {id}: {char.ToLowerInvariant(descriptor.Title.ToString()[0])}{descriptor.Title.ToString()[1..]}", new Page(id).Title);
        });
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_overview_and_the_release_notes_name_it(string id)
    {
        Assert.Contains($"[{id}]({id}.md)", File.ReadAllText(Repository.File("docs/analyzers/README.md")), StringComparison.Ordinal);
        Assert.Contains(
            $"{id} | ",
            File.ReadAllText(Repository.File("src/Jiyao.Rules.Analyzers/AnalyzerReleases.Unshipped.md")), StringComparison.Ordinal);
    }
}
