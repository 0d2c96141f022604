namespace Jiyao.Rules;

/// <summary>What a rule yields when its conditions hold.</summary>
public abstract class Finding
{
    private protected Finding(string rule, object fact)
    {
        ArgumentException.ThrowIfNullOrEmpty(rule);
        ArgumentNullException.ThrowIfNull(fact);
        Rule = rule;
        Fact = fact;
    }

    /// <summary>The name of the rule.</summary>
    public string Rule { get; }

    /// <summary>The fact or request it is about.</summary>
    public object Fact { get; }

    /// <summary>The clause the rule rests on; empty until an engine has filled it in.</summary>
    public string Clause { get; init; } = "";

    /// <summary>What was found in this case, where the rule says more than its clause does.</summary>
    public LocalizedText? Details { get; init; }

    /// <summary>Marks that a reader should see.</summary>
    public FindingMarks Marks { get; init; }
}
