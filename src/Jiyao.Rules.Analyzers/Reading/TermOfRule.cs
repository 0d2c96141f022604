using Microsoft.CodeAnalysis;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>The days on which a rule class is in force, by its own attribute, from the first to the one after the last.</summary>
internal readonly struct TermOfRule
{
    private readonly string? until;

    private TermOfRule(string from, string? until) => (From, this.until) = (from, until);

    /// <summary>The first day, as it is written; empty: there is none.</summary>
    public string From { get; }

    public static TermOfRule Of(INamedTypeSymbol rule)
    {
        var named = rule.GetAttributes().Where(data => data.AttributeClass?.Name == "InForceAttribute").SelectMany(data => data.NamedArguments).ToList();
        return new(Day("From") ?? "", Day("Until"));

        string? Day(string name) => named.Where(argument => argument.Key == name).Select(argument => argument.Value.Value as string).FirstOrDefault();
    }

    // Days are written 2026-07-01, and so stand in order.
    public bool Covers(string day) => string.CompareOrdinal(From, day) <= 0 && (until is null || string.CompareOrdinal(day, until) < 0);
}
