using System.Reflection;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>What holds for every rule class, clause and option of the model regulations.</summary>
public sealed class ConventionTests
{
    private const string RulesRoot = "Jiyao.Rules.Regulations.";
    private const string TestsRoot = "Jiyao.Rules.Tests.Regulations.";

    private static readonly RegulationPack[] Packs = [BureauRegulation.Create(), CipherOfficeRegulation.Create()];

    private static readonly Catalogue Catalogue = RegulationEngine.Create(Packs).Catalogue;

    private static readonly Type[] RuleClasses =
        [.. typeof(RegulationEngine).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)];

    [Fact]
    public void Every_rule_class_stands_once_in_a_regulation() => Assert.Equal(
        RuleClasses.Select(type => type.FullName).Order(),
        Packs.SelectMany(pack => pack.Rules).Select(rule => rule.GetType().FullName).Order());

    [Fact]
    public void Rules_stand_in_the_order_of_the_clauses() => Assert.All(Packs, pack =>
    {
        List<string> order = [.. pack.Regulation.Clauses.Select(clause => clause.Id)];
        var places = pack.Rules.Where(rule => Lifted(rule).Count == 0).Select(rule => order.IndexOf(ClauseOf(rule.GetType())));

        Assert.Equal(places.Order(), places);
    });

    [Fact]
    public void A_permission_stands_after_what_it_lifts() => Assert.All(Packs, pack =>
    {
        for (var i = 0; i < pack.Rules.Count; i++)
        {
            var before = pack.Rules.Take(i).Select(rule => ClauseOf(rule.GetType()));
            Assert.Empty(Lifted(pack.Rules[i]).Except(before));
        }
    });

    [Fact]
    public void Every_clause_has_a_rule_or_the_reason_why_not() => Assert.All(
        Catalogue.Entries,
        entry => Assert.True(entry.Rules.Count > 0 != entry.Clause.NoRuleBecause is not null, entry.Clause.Id));

    [Fact]
    public void The_catalogue_lists_every_clause_of_both() => Assert.Equal(
        [("A", 31), ("B", 59)], Catalogue.Entries.GroupBy(entry => entry.Regulation, (id, all) => (id, all.Count())));

    [Fact]
    public void Every_rule_class_has_a_test_class_of_its_name_in_the_mirrored_place() => Assert.All(RuleClasses, rule =>
    {
        var mirrored = rule.FullName!.Replace(RulesRoot, TestsRoot, StringComparison.Ordinal) + "Tests";
        var tests = Assert.IsType<Type>(typeof(ConventionTests).Assembly.GetType(mirrored), exactMatch: false);

        Assert.Contains(tests.GetMethods(), method => method.GetCustomAttributes<FactAttribute>().Any());
    });

    [Fact]
    public void Every_rule_class_has_a_file_of_its_name_in_the_folder_of_its_namespace() => Assert.All(RuleClasses, rule =>
    {
        var folders = rule.Namespace![RulesRoot.Length..].Split('.');
        string[] path = [Repository(), "src", "Jiyao.Rules", "Regulations", .. folders, $"{rule.Name}.cs"];

        Assert.True(File.Exists(Path.Combine(path)), Path.Combine(path));
    });

    [Fact]
    public void Every_rule_stands_in_the_folder_of_its_chapter() => Assert.All(RuleClasses, rule =>
    {
        var chapter = Catalogue.Entries.Single(entry => entry.Clause.Id == ClauseOf(rule)).Chapter;

        Assert.StartsWith(chapter, rule.Namespace!.Split('.')[^1], StringComparison.Ordinal);
    });

    [Fact]
    public void The_options_a_clause_names_are_those_of_its_regulation() => Assert.All(Packs, pack => Assert.Equal(
        pack.Options.Select(option => option.Key).Order(StringComparer.Ordinal),
        pack.Regulation.Clauses.SelectMany(clause => clause.OptionKeys).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void Only_a_clause_with_a_rule_has_other_readings() => Assert.All(
        Catalogue.Entries.Where(entry => entry.Clause.NoRuleBecause is not null), entry => Assert.Empty(entry.Clause.OptionKeys));

    [Fact]
    public void Every_word_is_there_in_both_languages() => Assert.All(
        [.. Role.WellKnown, .. SecrecyAction.WellKnown, .. Duties()],
        word =>
        {
            Assert.Contains(word.Label.Zh, c => c is >= '\u4E00' and <= '\u9FFF');
            Assert.False(string.IsNullOrWhiteSpace(word.Label.En), word.Name);
        });

    private static IEnumerable<Term> Duties() => typeof(Duty).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => (Term)property.GetValue(null)!);

    private static string ClauseOf(Type rule) => rule.GetCustomAttribute<ClauseAttribute>()!.Id;

    private static IReadOnlyList<string> Lifted(Rule rule) =>
        rule.GetType().GetCustomAttribute<OverridesAttribute>()?.Clauses ?? [];

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Jiyao.Rules.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
