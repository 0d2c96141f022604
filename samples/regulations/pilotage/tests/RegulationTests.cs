using Jiyao.Rules;

namespace Pilotage.Tests;

public sealed class RegulationTests
{
    [Fact]
    public void The_page_has_every_clause()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "../../../../README.md"));

        Assert.All(
            PilotageRegulation.Create().Regulation.Clauses,
            clause => Assert.Contains($"| {clause.Id} | {clause.Summary.Zh} | {clause.Summary.En} |", page));
    }

    [Theory]
    [InlineData("Month")]
    [InlineData("Quarter")]
    public void The_source_takes_each_value_of_its_option(string span)
    {
        var pack = new PilotageSource().Create(new Dictionary<string, string> { ["InspectEvery"] = span });

        Assert.Equal(span, Assert.Single(pack.Options).Value);
        Assert.Throws<OptionException>(() => new PilotageSource().Create(new Dictionary<string, string> { ["InspectEvery"] = $"{span}s" }));
    }
}
