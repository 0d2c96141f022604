using System.Linq.Expressions;
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
    /// <summary>The code of one rule; with <paramref name="shared"/> it may be another rule's on constants of its own.</summary>
    public static Func<TFact, Matches> Of<TFact>(Rule rule, SharedCode<TFact>? shared = null)
        where TFact : Fact
    {
        var fused = Fused<TFact>(rule);
        var code = shared is null ? fused.Compile() : shared.Compile(fused);
        return fact =>
        {
            var matches = default(Matches);
            code(fact, ref matches);
            return matches;
        };
    }

    /// <summary>The tree of one rule, as an index that knows something would have it.</summary>
    public static Expression<Matcher<TFact>> Fused<TFact>(Rule rule, IndexKey? known = null)
        where TFact : Fact => BlockCompiler<TFact>.Fuse([RuleDefinition.Of(rule.ToStatement())], [], known);

    /// <summary>Whether all conditions of a rule hold; null: that is not known.</summary>
    public static bool? Judge<TFact>(Rule rule, TFact fact, SharedCode<TFact>? shared = null)
        where TFact : Fact
    {
        var matches = Of(rule, shared)(fact);
        return matches.Matched == 1 ? true : matches.Unknown == 1 ? null : false;
    }
}
