using System.Linq.Expressions;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Compilation;

/// <summary>
/// Fuses a block of rules into one matcher. Rules that share an index condition share its test, so that a fact of another kind costs
/// one comparison for all of them. The author's order of conditions is kept: a guard stays before what it guards.
/// </summary>
internal sealed class BlockCompiler<TFact>
{
    private readonly ParameterExpression fact = Expression.Parameter(typeof(TFact), "fact");
    private readonly ParameterExpression matches = Expression.Parameter(typeof(Matches).MakeByRefType(), "matches");
    private readonly List<ParameterExpression> locals = [];
    private readonly TruthCompiler truth;
    private readonly IndexKey? known;

    private BlockCompiler(IndexKey? known) => (this.known, truth) = (known, new TruthCompiler(new ValueCompiler(locals)));

    /// <param name="rules">The rules, one bit each.</param>
    /// <param name="governing">Rules of which only the kind of fact they govern counts.</param>
    /// <param name="known">What an index has found to hold of each fact it is asked about; null: nothing.</param>
    public static Expression<Matcher<TFact>> Fuse(
        IReadOnlyList<RuleDefinition> rules, IReadOnlyList<RuleDefinition> governing, IndexKey? known = null)
    {
        var compiler = new BlockCompiler<TFact>(known);
        var bodies = rules.Select((rule, i) => compiler.Rebased(rule, 1ul << i)).Concat(governing.Select(rule => compiler.Rebased(rule, 0))).ToList();
        var body = compiler.Group(bodies);
        return Expression.Lambda<Matcher<TFact>>(
            Expression.Block(typeof(void), compiler.locals, [body, Expression.Empty()]), compiler.fact, compiler.matches);
    }

    /// <summary>A rule over the block's own fact.</summary>
    /// <param name="Index">The index conditions at its head.</param>
    /// <param name="Kinds">What else tells the kind of act or thing it speaks of.</param>
    /// <param name="Scope">Of which facts it speaks, but for the index.</param>
    /// <param name="Breach">What must also hold.</param>
    /// <param name="Bit">Its bit; zero: only what it governs counts.</param>
    private sealed record Body(
        IReadOnlyList<Expression> Index, IReadOnlyList<Expression> Kinds, IReadOnlyList<Expression> Scope, IReadOnlyList<Expression> Breach, ulong Bit);

    private Body Rebased(RuleDefinition rule, ulong bit)
    {
        var rebase = new ParameterReplacement(rule.Fact, fact);
        List<Condition> asked = [.. rule.Scope.Skip(known?.IsFirstOf(rule) == true ? 1 : 0)];
        var index = asked.TakeWhile(condition => condition.IsIndex).Count();
        Expression[] scope = [.. asked.Select(condition => rebase.Visit(condition.Body))];
        Expression[] kinds = [.. asked.Skip(index).SelectMany(condition => condition.Kinds).Select(kind => rebase.Visit(kind))];
        return new Body(scope[..index], kinds, scope[index..], [.. rule.Breach.Select(condition => rebase.Visit(condition.Body))], bit);
    }

    // Rules that begin with the same index condition go under one test of it.
    private BlockExpression Group(IEnumerable<Body> bodies, int depth = 0)
    {
        var parts = bodies
            .GroupBy(body => depth < body.Index.Count ? body.Index[depth].ToString() : "", StringComparer.Ordinal)
            .Select(group => group.Key.Length == 0
                ? Expression.Block([.. Governing(group), .. group.Where(body => body.Bit != 0).Select(Rule)])
                : (Expression)Expression.IfThen(truth.Possible(group.First().Index[depth]), Group(group, depth + 1)));
        return Expression.Block(typeof(void), parts);
    }

    // Rules under one index govern alike, unless one says more of the kind.
    private IEnumerable<Expression> Governing(IEnumerable<Body> group) =>
        group.DistinctBy(body => body.Kinds.Count == 0 ? null : body).Select(Govern);

    // An action is never missing in a well-formed request, the kind of a resource may be.
    private Expression Govern(Body body)
    {
        Expression[] open = [.. body.Index.Where(condition => IndexKey.Find(condition) is { MayBeMissing: true }), .. body.Kinds];
        var governs = Set(nameof(Matches.Governed), Expression.Constant(true));
        if (open.Length == 0) return governs;
        var either = Expression.IfThenElse(All(open.Select(truth.Sure)), governs, Set(nameof(Matches.MayGovern), Expression.Constant(true)));
        return body.Kinds.Count == 0 ? either : Expression.IfThen(All(body.Kinds.Select(truth.Possible)), either);
    }

    private Expression Rule(Body rule)
    {
        Expression[] certain = [.. rule.Index, .. rule.Scope, .. rule.Breach];
        Expression found = certain.Length == 0
            ? Add(nameof(Matches.Matched), rule.Bit)
            : Expression.IfThenElse(
                All(certain.Select(truth.Sure)), Add(nameof(Matches.Matched), rule.Bit), Add(nameof(Matches.Unknown), rule.Bit));
        var inScope = Expression.Block(
            Add(nameof(Matches.InScope), rule.Bit),
            rule.Breach.Count == 0 ? found : Expression.IfThen(All(rule.Breach.Select(truth.Possible)), found));
        return rule.Scope.Count == 0 ? inScope : Expression.IfThen(All(rule.Scope.Select(truth.Possible)), inScope);
    }

    private static Expression All(IEnumerable<Expression> conditions) => conditions.Aggregate(Expression.AndAlso);

    private BinaryExpression Add(string field, ulong bit) =>
        Set(field, Expression.Or(Expression.Field(matches, field), Expression.Constant(bit)));

    private BinaryExpression Set(string field, Expression value) => Expression.Assign(Expression.Field(matches, field), value);
}
