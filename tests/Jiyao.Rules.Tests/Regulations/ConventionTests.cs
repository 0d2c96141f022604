using System.Reflection;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>What holds for the model regulations beyond what holds for any (<see cref="Testing.RegulationConventionTests"/>).</summary>
public sealed class ConventionTests
{
    private const string RulesRoot = "Jiyao.Rules.Regulations.";
    private const string TestsRoot = "Jiyao.Rules.Tests.Regulations.";

    private static readonly RegulationPack[] Packs = [BureauRegulation.Create(), CipherOfficeRegulation.Create()];

    private static readonly Catalogue Catalogue = RegulationEngine.Create(Packs).Catalogue;

    private static readonly Type[] RuleClasses =
        [.. typeof(RegulationEngine).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)];

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
    public void Every_word_is_there_in_both_languages() => Assert.All(
        [.. Role.WellKnown, .. SecrecyAction.WellKnown, .. Duties()],
        word =>
        {
            Assert.Contains(word.Label.Zh, c => c is >= '\u4E00' and <= '\u9FFF');
            Assert.False(string.IsNullOrWhiteSpace(word.Label.En), word.Name);
        });

    private static IEnumerable<Term> Duties() => typeof(Duty).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => (Term)property.GetValue(null)!);

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Jiyao.Rules.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
