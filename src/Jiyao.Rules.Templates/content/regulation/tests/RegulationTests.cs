using Jiyao.Rules;
using Jiyao.Rules.Testing;

namespace MyRegulation.Tests;

public sealed class RegulationTests
{
    [Fact]
    public void The_regulation_is_whole() => RegulationConventions.Check(Pack.Create(), typeof(Pack).Assembly);

    [Fact]
    public void The_catalogue_page_has_every_clause()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "../../../../docs/catalogue.md"));

        Assert.All(Pack.Create().Regulation.Clauses, clause => Assert.Contains($"| {clause.Id} | {clause.Summary.Zh} | {clause.Summary.En} |", page));
    }
}
