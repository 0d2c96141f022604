using Jiyao.Rules;

namespace OfficeRules.Tests;

public sealed class RegulationTests
{
    private const string Anew = "jiyao rules --pack src/bin/Debug/net10.0/My-Regulation.dll --format markdown > docs/catalogue.md";

    [Fact]
    public void The_catalogue_page_has_every_clause_as_it_is_now()
    {
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "../../../../docs/catalogue.md"));
        var stale = Pack.Create().Regulation.Clauses.Where(clause => !rows.Any(row => Tells(row, clause))).Select(clause => clause.Id);

        Assert.True(!stale.Any(), $"docs/catalogue.md does not have {string.Join(", ", stale)} as it is now; make the page anew: {Anew}");
    }

    private static bool Tells(string row, Clause clause) =>
        row.StartsWith($"| {clause.Id} |") && row.Contains($"| {clause.Summary.Zh}") && row.Contains($"| {clause.Summary.En}")
        && clause.Amendments.All(change => row.Contains(change.Before.Zh) && row.Contains(change.Before.En));
}
