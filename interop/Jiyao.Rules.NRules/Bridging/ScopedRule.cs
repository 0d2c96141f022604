namespace Jiyao.Rules.Bridging;

/// <summary>
/// A rule of NRules that notes where Match ends and Having begins. NRules joins both into one list of conditions, from which nobody can
/// tell a record that kept a clause from one the clause does not speak of.
/// </summary>
public abstract class ScopedRule : NRules.Fluent.Dsl.Rule
{
    /// <summary>How many of a pattern's conditions, the last ones, say what breaches the clause; by the pattern's place.</summary>
    internal Dictionary<int, int> Breaches { get; } = [];

    /// <summary>Begins the conditions.</summary>
    protected new ILeftHandSideExpression When()
    {
        Breaches.Clear();
        return new ScopeNotes(base.When(), Breaches);
    }
}
