namespace Jiyao.Rules;

/// <summary>The act or state is forbidden, unless a permission lifts the clause.</summary>
public sealed class Prohibition : Finding
{
    /// <summary>The act or state is forbidden.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="fact">The request or fact that is forbidden.</param>
    /// <param name="marks">Marks that a reader should see.</param>
    /// <param name="details">What was found in this case; null: no more than the clause says.</param>
    public Prohibition(string rule, object fact, FindingMarks marks = FindingMarks.None, LocalizedText? details = null)
        : base(rule, fact) => (Marks, Details) = (marks, details);
}
