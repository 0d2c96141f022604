using System.Reflection;

namespace Jiyao.Rules.Definitions;

/// <summary>Turns what a rule class states into data.</summary>
internal sealed class RuleBuilder
{
    private readonly Type type;
    private readonly LeftHandSide left;
    private readonly RightHandSide right;

    public RuleBuilder(Rule rule)
    {
        type = rule.GetType();
        Name = type.GetCustomAttribute<NameAttribute>()?.Value ?? type.Name;
        Priority = type.GetCustomAttribute<PriorityAttribute>()?.Value ?? 0;
        left = new LeftHandSide(type.Name);
        right = new RightHandSide(type.Name);
    }

    public string Name { get; set; }

    public int Priority { get; set; }

    public ILeftHandSideExpression LeftHandSide => left;

    public IRightHandSideExpression RightHandSide => right;

    public RuleStatement Build() => new(
        Name,
        type.GetCustomAttribute<ClauseAttribute>()?.Id
            ?? throw new RuleDefinitionException($"{type.Name}: name the clause it encodes, as in [Clause(\"B4.1.a\")]."),
        type.GetCustomAttribute<OverridesAttribute>()?.Clauses ?? [],
        left.Elements,
        right.Yields)
    {
        InForce = InForce(),
        HoldsWithout = type.GetCustomAttribute<HoldsWithoutAttribute>()?.Facts ?? [],
    };

    private InForcePeriod InForce()
    {
        try
        {
            return type.GetCustomAttribute<InForceAttribute>()?.Period ?? InForcePeriod.Always;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentOutOfRangeException)
        {
            throw new RuleDefinitionException(
                $"{type.Name}: write the days it is in force as [InForce(From = \"2026-07-01\", Until = \"2027-01-01\")], the later one after the first.");
        }
    }
}
