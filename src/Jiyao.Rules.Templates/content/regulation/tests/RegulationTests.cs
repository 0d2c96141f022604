namespace OfficeRules.Tests;

public sealed class RegulationTests
{
    [Fact]
    public void The_catalogue_page_has_every_clause()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "../../../../docs/catalogue.md"));

        // Made by: jiyao rules --pack src/bin/Debug/net10.0/My-Regulation.dll --format markdown > docs/catalogue.md
        Assert.All(Pack.Create().Regulation.Clauses, clause => Assert.True(
            page.Contains($"| {clause.Id} |") && page.Contains($"| {clause.Summary.Zh} | {clause.Summary.En} |"),
            $"docs/catalogue.md does not have {clause.Id} as it is now: make the page anew."));
    }
}
