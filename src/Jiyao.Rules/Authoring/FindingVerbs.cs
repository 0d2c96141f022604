using System.Linq.Expressions;
using System.Reflection;

namespace Jiyao.Rules;

/// <summary>
/// The verbs of regulations. Each comes down to one <c>Yield</c> of a finding, so that they mean the same on any engine of the shape.
/// </summary>
public static class FindingVerbs
{
    private static readonly PropertyInfo ContextRule = typeof(IContext).GetProperty("Rule")!;
    private static readonly PropertyInfo RuleName = ContextRule.PropertyType.GetProperty("Name")!;

    /// <summary>What matched is forbidden.</summary>
    /// <param name="then">The right-hand side.</param>
    /// <param name="fact">The alias of the request or fact.</param>
    /// <param name="marks">Marks that a reader should see.</param>
    /// <param name="details">What was found in this case; null: no more than the clause says.</param>
    public static IRightHandSideExpression Prohibit<TFact>(
        this IRightHandSideExpression then,
        Expression<Func<TFact>> fact,
        FindingMarks marks = FindingMarks.None,
        Expression<Func<TFact, LocalizedText?>>? details = null)
        where TFact : notnull =>
        then.Yield(Finding<Prohibition>(fact.Body, Expression.Constant(marks), Details(fact, details)));

    /// <summary>What matched is an exception from the clauses the rule names in <see cref="OverridesAttribute"/>.</summary>
    /// <param name="then">The right-hand side.</param>
    /// <param name="fact">The alias of the request.</param>
    public static IRightHandSideExpression Permit<TFact>(this IRightHandSideExpression then, Expression<Func<TFact>> fact)
        where TFact : notnull =>
        then.Yield(Finding<Permission>(fact.Body));

    /// <summary>From what matched follows a duty, kept by an event at or before its deadline.</summary>
    /// <param name="then">The right-hand side.</param>
    /// <param name="fact">The alias of the fact.</param>
    /// <param name="duty">What is owed.</param>
    /// <param name="due">By when; null: cannot be computed.</param>
    /// <param name="fulfilled">When it was done; null: nothing shows that it was.</param>
    /// <param name="details">What was found in this case; null: no more than the duty says.</param>
    public static IRightHandSideExpression Oblige<TFact>(
        this IRightHandSideExpression then,
        Expression<Func<TFact>> fact,
        Duty duty,
        Expression<Func<TFact, Deadline?>> due,
        Expression<Func<TFact, RecordedTime?>> fulfilled,
        Expression<Func<TFact, LocalizedText?>>? details = null)
        where TFact : notnull =>
        then.Yield(Finding<Obligation>(
            fact.Body, Expression.Constant(duty), On(fact, due), On(fact, fulfilled), Details(fact, details)));

    /// <summary>From what matched follows a duty, kept by a state that holds at any time.</summary>
    /// <param name="then">The right-hand side.</param>
    /// <param name="fact">The alias of the fact.</param>
    /// <param name="duty">What is owed.</param>
    /// <param name="kept">Whether the state holds; null: not known.</param>
    /// <param name="details">What was found in this case; null: no more than the duty says.</param>
    public static IRightHandSideExpression Oblige<TFact>(
        this IRightHandSideExpression then,
        Expression<Func<TFact>> fact,
        Duty duty,
        Expression<Func<TFact, bool?>> kept,
        Expression<Func<TFact, LocalizedText?>>? details = null)
        where TFact : notnull =>
        then.Yield(Finding<Obligation>(fact.Body, Expression.Constant(duty), On(fact, kept), Details(fact, details)));

    /// <summary>From what matched follows a duty, kept by a state that holds from its deadline on.</summary>
    /// <param name="then">The right-hand side.</param>
    /// <param name="fact">The alias of the fact.</param>
    /// <param name="duty">What is owed.</param>
    /// <param name="due">From when at the latest; null: cannot be computed.</param>
    /// <param name="kept">Whether the state holds; null: not known.</param>
    /// <param name="details">What was found in this case; null: no more than the duty says.</param>
    public static IRightHandSideExpression Oblige<TFact>(
        this IRightHandSideExpression then,
        Expression<Func<TFact>> fact,
        Duty duty,
        Expression<Func<TFact, Deadline?>> due,
        Expression<Func<TFact, bool?>> kept,
        Expression<Func<TFact, LocalizedText?>>? details = null)
        where TFact : notnull =>
        then.Yield(Finding<Obligation>(
            fact.Body, Expression.Constant(duty), On(fact, due), On(fact, kept), Details(fact, details)));

    // ctx => new TFinding(ctx.Rule.Name, fact, arguments...)
    private static Expression<Func<IContext, TFinding>> Finding<TFinding>(Expression fact, params Expression[] arguments)
        where TFinding : Finding
    {
        var context = Expression.Parameter(typeof(IContext), "ctx");
        Expression[] all =
            [Expression.Property(Expression.Property(context, ContextRule), RuleName), Expression.Convert(fact, typeof(object)), .. arguments];
        var constructor = typeof(TFinding).GetConstructor([.. all.Select(argument => argument.Type)])!;
        return Expression.Lambda<Func<IContext, TFinding>>(Expression.New(constructor, all), context);
    }

    private static Expression Details<TFact>(Expression<Func<TFact>> fact, Expression<Func<TFact, LocalizedText?>>? details) =>
        details is null ? Expression.Constant(null, typeof(LocalizedText)) : On(fact, details);

    private static Expression On<TFact, TValue>(Expression<Func<TFact>> fact, Expression<Func<TFact, TValue>> lambda) =>
        new Substitution(lambda.Parameters[0], fact.Body).Visit(lambda.Body);

    private sealed class Substitution(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
