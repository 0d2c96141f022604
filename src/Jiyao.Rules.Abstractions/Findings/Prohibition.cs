namespace Jiyao.Rules;

/// <summary>The act or state is forbidden, unless a permission lifts the clause.</summary>
public sealed class Prohibition : Finding
{
    /// <summary>The act or state is forbidden.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="fact">The request or fact that is forbidden.</param>
    public Prohibition(string rule, object fact)
        : base(rule, fact)
    {
    }

    /// <summary>The act or state is forbidden, and a reader should see the marks.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="fact">The request or fact that is forbidden.</param>
    /// <param name="marks">Marks that a reader should see.</param>
    public Prohibition(string rule, object fact, FindingMarks marks)
        : base(rule, fact) => Marks = marks;
}
