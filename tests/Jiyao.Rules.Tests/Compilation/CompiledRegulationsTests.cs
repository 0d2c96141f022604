using System.Reflection;
using CsCheck;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Execution;
using Jiyao.Rules.Interpretation;
using Jiyao.Rules.Testing;
using Jiyao.Rules.Tests.Random;

namespace Jiyao.Rules.Tests.Compilation;

/// <summary>The code of each rule of the model regulations finds what the interpreter finds, and never throws: no rule is judged the slow way.</summary>
public sealed class CompiledRegulationsTests
{
    private const int Facts = 200;

    private static readonly Dictionary<string, Rule> Rules = ModelRegulations.Load(ModelRegulations.Ids, [])
        .SelectMany(pack => pack.Rules).Where(rule => rule.ToStatement().SpeaksOfOneFact).ToDictionary(rule => rule.GetType().Name);

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory, MemberData(nameof(Names))]
    public void The_code_of_a_rule_finds_what_the_interpreter_finds(string name)
    {
        var type = RuleDefinition.Of(Rules[name].ToStatement()).Fact.Type;
        typeof(CompiledRegulationsTests).GetMethod(nameof(Compare), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [name]);
    }

    private static void Compare<TFact>(string name)
        where TFact : Fact
    {
        var (code, interpreted) = (CompiledBlock.Of<TFact>(Rules[name]), BlockInterpreter.For<TFact>([RuleDefinition.Of(Rules[name].ToStatement())], []));
        foreach (var fact in FactsOf(typeof(TFact)).Cast<TFact>().Take(Facts))
        {
            var expected = default(Matches);
            interpreted(fact, ref expected);
            Assert.Equal(expected, code(fact));
        }
    }

    private static IEnumerable<Fact> FactsOf(Type type) =>
        type == typeof(AccessRequest<Document>) ? (IEnumerable<Fact>)Drawn(RandomFacts.OnDocument)
        : type == typeof(AccessRequest<Room>) ? Drawn(RandomFacts.OnRoom)
        : type == typeof(AccessRequest<Device>) ? Drawn(RandomFacts.OnDevice)
        : type == typeof(AccessRequest<Telegram>) ? Drawn(RandomFacts.OnTelegram)
        : (IEnumerable<Fact>)typeof(FactFaker).GetMethod(nameof(FactFaker.For))!.MakeGenericMethod(type).Invoke(null, [20261123, 0.2])!;

    private static TFact[] Drawn<TFact>(Gen<TFact> facts)
        where TFact : Fact => facts.Array[Facts].Single(_ => true, "0000000000001");
}
