using System.Linq.Expressions;
using Jiyao.Rules.Definitions;
using NRules.Fluent;
using NRules.RuleModel;

namespace Jiyao.Rules.Bridging;

/// <summary>A rule as NRules holds it, and what the bridge has to know of it besides.</summary>
internal sealed class BridgedRule
{
    private readonly Dictionary<int, int>? breaches;

    private BridgedRule(IRuleDefinition definition, Rule rule, Clause clause, int ordinal)
    {
        (Definition, Clause, Ordinal) = (definition, clause, ordinal);
        var type = rule.GetType();
        breaches = ((object)rule as ScopedRule)?.Breaches;
        Name = definition.Name == type.FullName ? type.Name : definition.Name;
        Overrides = RuleClass.Overrides(type);
        Elements = [.. definition.LeftHandSide.ChildElements];
        (Finding, var about) = FindingDefinition.Of(Name, Normal(Yielded(definition)));
        Record = (ParameterExpression)about;
        Given = [.. definition.RightHandSide.Actions.SelectMany(action => action.Expression.Parameters).Where(given => given.Type != typeof(IContext))];
        Takes = Elements.SelectMany(Patterns.In).Where(pattern => pattern.Source is null).Select(pattern => pattern.ValueType).ToHashSet();
        Needs = [.. Takes.Except(RuleClass.HoldsWithout(type))];
        HasBranches = Elements.Any(Branches);
        OnRecord = [.. Elements.OfType<PatternElement>().Where(pattern => pattern.Declaration.Name == Record.Name).SelectMany(OfItself)];
        if (Elements is not [PatternElement { Source: null } pattern] || pattern.ValueType == typeof(AuditPeriod)) return;
        Fact = Expression.Parameter(pattern.ValueType, pattern.Declaration.Name);
        Condition[] conditions = [.. Patterns.ConditionsOf(pattern).Select(Condition)];
        Conditions = [.. conditions.Where(condition => condition.Fixed != true)];
        Scope = breaches is null ? null : [.. conditions.SkipLast(BreachesOf(pattern)).Where(condition => condition.Fixed != true)];
    }

    /// <summary>The rule, as NRules was given it.</summary>
    public IRuleDefinition Definition { get; }

    /// <summary>The rule's class name, or the name it gives itself.</summary>
    public string Name { get; }

    public Clause Clause { get; }

    /// <summary>The clause's place among all clauses of the engine.</summary>
    public int Ordinal { get; }

    public IReadOnlyList<string> Overrides { get; }

    /// <summary>The left-hand side, element by element.</summary>
    public IReadOnlyList<RuleElement> Elements { get; }

    public FindingDefinition Finding { get; }

    /// <summary>The duty, if it yields one.</summary>
    public ObligationDefinition? Owed => Finding as ObligationDefinition;

    /// <summary>The marks of its breach.</summary>
    public FindingMarks Marks => Finding is ProhibitionDefinition prohibition ? prohibition.Marks : FindingMarks.None;

    /// <summary>What stands for the fact in the conditions; null: the rule speaks of several.</summary>
    public ParameterExpression? Fact { get; }

    /// <summary>What stands for the fact the finding is about.</summary>
    public ParameterExpression Record { get; }

    /// <summary>What the finding is made of: the record, and whatever else its trees read.</summary>
    public IReadOnlyList<ParameterExpression> Given { get; }

    /// <summary>The conditions on the record that ask of nothing else, of a rule of several facts too.</summary>
    public IReadOnlyList<Condition> OnRecord { get; }

    /// <summary>Whether its conditions can be met in more ways than one; NRules fires once for each that is.</summary>
    public bool HasBranches { get; }

    /// <summary>The conditions of a rule of one fact, in the author's order.</summary>
    public IReadOnlyList<Condition> Conditions { get; } = [];

    /// <summary>Those that say of which facts the clause speaks; null: that is not known.</summary>
    public IReadOnlyList<Condition>? Scope { get; }

    /// <summary>The types of facts it takes.</summary>
    public IReadOnlySet<Type> Takes { get; }

    /// <summary>Those of them that it cannot do without.</summary>
    public IReadOnlyList<Type> Needs { get; }

    /// <summary>The conditions that tell which acts a rule governs: those on the action or the kind alone.</summary>
    public IEnumerable<Expression> Kinds => (Scope ?? Conditions).SelectMany(condition => condition.Kinds);

    public static BridgedRule Of(Rule rule, IReadOnlyList<Clause> clauses)
    {
        var type = rule.GetType();
        var id = RuleClass.Clause(type);
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Id == id) return new(new RuleDefinitionFactory().Create(rule), rule, clauses[i], i);
        }

        throw new RuleDefinitionException($"{type.Name}: there is no clause {id} in the regulations loaded.");
    }

    /// <summary>Whether the rule speaks of facts of a type one at a time.</summary>
    public bool SpeaksOf(Type fact) => Fact?.Type.IsAssignableFrom(fact) == true;

    /// <summary>Whether the options have silenced it, whatever the facts.</summary>
    public bool IsSilent => Conditions.Any(condition => condition.Fixed == false);

    /// <summary>How many of a pattern's conditions, the last ones, say what breaches the clause.</summary>
    public int BreachesOf(PatternElement pattern) =>
        breaches?.GetValueOrDefault(Enumerable.Range(0, Elements.Count).First(i => Elements[i] == pattern)) ?? 0;

    /// <summary>The tree with what does not depend on facts put in its place: an option is read once, here.</summary>
    public static Expression Normal(Expression tree) => new Simplification().Visit(new ConstantFolding().Fold(tree));

    private Condition Condition(LambdaExpression lambda) => Condition(lambda, Fact!);

    private static Condition Condition(LambdaExpression lambda, ParameterExpression fact) => new(Normal(new ByName(fact).Visit(lambda.Body)));

    private IEnumerable<Condition> OfItself(PatternElement pattern) => Patterns.ConditionsOf(pattern)
        .Where(lambda => lambda.Parameters is [var own] && own.Name == Record.Name)
        .Select(lambda => Condition(lambda, Record));

    private static bool Branches(RuleElement element) =>
        element is OrElement || (element is GroupElement group && group.ChildElements.Any(Branches));

    private static NewExpression Yielded(IRuleDefinition definition)
    {
        var finder = new FindingFinder();
        foreach (var action in definition.RightHandSide.Actions) finder.Visit(action.Expression);
        return finder.Found ?? throw new RuleDefinitionException($"{definition.Name}: the bridge takes rules that yield one finding.");
    }

    private sealed class FindingFinder : ExpressionVisitor
    {
        public NewExpression? Found { get; private set; }

        protected override Expression VisitNew(NewExpression node)
        {
            if (typeof(Finding).IsAssignableFrom(node.Type)) Found = node;
            return base.VisitNew(node);
        }
    }

    // Each condition of a pattern has a parameter of its own, by the pattern's name.
    private sealed class ByName(ParameterExpression fact) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node.Name == fact.Name && node.Type == fact.Type ? fact : node;
    }
}
