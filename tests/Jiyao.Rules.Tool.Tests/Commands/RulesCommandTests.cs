using System.Text.Json;

namespace Jiyao.Rules.Tool.Tests.Commands;

public sealed class RulesCommandTests
{
    private static Catalogue Catalogue { get; } =
        RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, [])).Catalogue;

    [Fact]
    public void The_json_has_every_clause_in_order_and_exactly_the_members_agreed_on()
    {
        var rows = Json();

        Assert.Equal(90, rows.Count);
        Assert.Equal(Catalogue.Entries.Select(entry => entry.Clause.Id), rows.Select(Clause));
        Assert.All(rows, row => Assert.Equal(
            ["clause", "regulation", "norm", "summary", "rules", "reason", "options"],
            Names(row)));
        Assert.All(rows, row => Assert.Equal(["zh", "en"], Names(row.GetProperty("summary"))));
    }

    [Fact]
    public void A_clause_has_rules_or_a_reason_why_it_has_none() => Assert.All(Json(), row => Assert.Equal(
        row.GetProperty("rules").GetArrayLength() == 0 ? JsonValueKind.Object : JsonValueKind.Null,
        row.GetProperty("reason").ValueKind));

    [Fact]
    public void A_clause_is_written_with_its_rules_and_options()
    {
        var row = Json("--option", "AllowApprovedCarry=true").Single(row => Clause(row) == "B6.4.e");

        Assert.Equal(("B", "prohibition"), (row.GetProperty("regulation").GetString(), row.GetProperty("norm").GetString()));
        Assert.Contains("\"SecretDocumentsStayOnThePremises\"", row.GetProperty("rules").GetRawText());
        Assert.Equal(
            """{"key":"AllowApprovedCarry","value":"true","values":["false","true"]}""",
            JsonSerializer.Serialize(row.GetProperty("options")[0]));
    }

    [Fact]
    public void The_regulations_asked_for_are_listed() =>
        Assert.All(Json("--regulation", "a"), row => Assert.StartsWith("A", Clause(row)));

    [Fact]
    public void Chinese_is_written_as_it_is()
    {
        Assert.Contains("办公楼", Rules("--format", "json").Out);
        Assert.DoesNotContain("\\u", Rules("--format", "json").Out);
    }

    [Fact]
    public void The_text_names_every_clause_and_rule()
    {
        var text = Rules().Out;

        Assert.All(Catalogue.Entries, entry => Assert.Contains($" {entry.Clause.Id} ", text));
        Assert.All(Catalogue.Entries.SelectMany(entry => entry.Rules), rule => Assert.Contains($" {rule}\n", text));
        Assert.Contains("\n90 clauses, 82 with rules", text);
    }

    [Fact]
    public void The_markdown_has_a_table_for_every_chapter()
    {
        var lines = Rules("--format", "markdown").Out.Split('\n');

        var chapters = Catalogue.Regulations.SelectMany(regulation => regulation.Chapters).ToList();
        Assert.Equal(chapters.Select(chapter => chapter.Id), Starting("## ").Select(line => line.Split(' ')[1]));
        Assert.Equal(90 + chapters.Count, Starting("| ").Count());
        Assert.All(lines.Where(line => line.StartsWith('|')), line => Assert.Equal(9, line.Count(c => c == '|')));

        IEnumerable<string> Starting(string mark) => lines.Where(line => line.StartsWith(mark, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_format_is_bad_usage()
    {
        var run = Rules("--format", "yaml");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("'yaml'", run.Error);
    }

    private static string Clause(JsonElement row) => row.GetProperty("clause").GetString()!;

    private static IEnumerable<string> Names(JsonElement row) => row.EnumerateObject().Select(member => member.Name);

    private static CommandRun Rules(params string[] arguments) => CommandRun.Of("", ["rules", .. arguments]);

    private static List<JsonElement> Json(params string[] arguments) =>
        [.. JsonDocument.Parse(Rules([.. arguments, "--format", "json"]).Out).RootElement.EnumerateArray()];
}
