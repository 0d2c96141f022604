using System.Linq.Expressions;

namespace Jiyao.Rules.Authoring;

/// <summary>What follows when a rule's conditions hold. <see cref="FindingVerbs"/> adds the verbs of regulations.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Runs an action. Kept for the NRules shape; rules are pure, so an engine here refuses a rule that has one.</summary>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Yields a finding or a derived fact.</summary>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull;
}
