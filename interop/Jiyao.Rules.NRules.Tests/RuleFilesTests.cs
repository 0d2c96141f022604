using NRules;
using NRules.Fluent;

namespace Jiyao.Rules.Tests;

/// <summary>The rule files of both model regulations are rules of NRules as they stand, with nothing of the bridge about them.</summary>
public sealed class RuleFilesTests
{
    public static TheoryData<string> Rules => [.. All.Keys];

    private static Dictionary<string, Rule> All { get; } = ModelRegulations.Load(ModelRegulations.Ids, [])
        .SelectMany(pack => pack.Rules).ToDictionary(rule => rule.GetType().Name, StringComparer.Ordinal);

    [Xunit.Theory, MemberData(nameof(Rules))]
    public void NRules_takes_the_rule(string name)
    {
        var definition = new RuleDefinitionFactory().Create(All[name]);

        Assert.NotNull(new RuleCompiler().Compile([definition], TestContext.Current.CancellationToken).CreateSession());
    }

    [Xunit.Fact]
    public void It_is_the_version_that_is_pinned() => Assert.Equal(new Version(1, 0, 4, 0), typeof(RuleCompiler).Assembly.GetName().Version);
}
