using System.Reflection;

namespace Jiyao.Rules.Definitions;

/// <summary>Reads what the attributes of a rule class state: all that an engine has to know of a rule before it is defined.</summary>
internal static class RuleHeading
{
    public static RuleStatement Of(Type rule, Lazy<RuleSides> sides) => new(
        Find<NameAttribute>(rule)?.Value ?? rule.Name,
        Find<ClauseAttribute>(rule)?.Id
            ?? throw new RuleDefinitionException($"{rule.Name}: name the clause it encodes, as in [Clause(\"B4.1.a\")]."),
        Find<OverridesAttribute>(rule)?.Clauses ?? [],
        sides)
    {
        InForce = InForce(rule),
    };

    /// <summary>The facts it looks at but can do without. Not part of the heading: to read the names of types is slow.</summary>
    public static IReadOnlyList<Type> HoldsWithout(Type rule) => Find<HoldsWithoutAttribute>(rule)?.Facts ?? [];

    private static InForcePeriod InForce(Type rule)
    {
        try
        {
            return Find<InForceAttribute>(rule)?.Period ?? InForcePeriod.Always;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentOutOfRangeException)
        {
            throw new RuleDefinitionException(
                $"{rule.Name}: write the days it is in force as [InForce(From = \"2026-07-01\", Until = \"2027-01-01\")], the later one after the first.");
        }
    }

    private static TAttribute? Find<TAttribute>(Type rule)
        where TAttribute : Attribute => rule.GetCustomAttribute<TAttribute>(inherit: false);
}
