using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Tests.Compilation;

/// <summary>
/// Runs the compiled code of a rule as it is. An engine would turn to the interpreter where that code cannot be made or throws, and so
/// give the right answer, slowly.
/// </summary>
internal static class CompiledBlock
{
    public static bool? Judge<TFact>(Rule rule, TFact fact)
        where TFact : Fact => Judge(BlockCompiler<TFact>.Fuse([RuleDefinition.Of(rule.ToStatement())], []).Compile(), fact);

    public static bool? Judge<TFact>(Rule rule, TFact fact, SharedCode<TFact> code)
        where TFact : Fact => Judge(code.Compile(BlockCompiler<TFact>.Fuse([RuleDefinition.Of(rule.ToStatement())], [])), fact);

    private static bool? Judge<TFact>(Matcher<TFact> matcher, TFact fact)
    {
        var matches = default(Matches);
        matcher(fact, ref matches);
        return matches.Matched == 1 ? true : matches.Unknown == 1 ? null : false;
    }
}
