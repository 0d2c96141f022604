namespace Jiyao.Rules.Testing;

/// <summary>One thing that makes a regulation whole, whatever it says.</summary>
public sealed class RegulationConvention
{
    private readonly Func<RegulationPack, IReadOnlyList<RegulationPack>, IEnumerable<LocalizedText>> breaches;

    internal RegulationConvention(
        string name, LocalizedText summary, Func<RegulationPack, IReadOnlyList<RegulationPack>, IEnumerable<LocalizedText>> breaches) =>
        (Name, Summary, this.breaches) = (name, summary, breaches);

    /// <summary>The name, which is that of its test in <see cref="RegulationConventionTests"/>.</summary>
    public string Name { get; }

    /// <summary>What it asks for.</summary>
    public LocalizedText Summary { get; }

    /// <summary>Looks for what is not as it should be.</summary>
    /// <param name="pack">The regulation.</param>
    /// <param name="beside">The regulations whose rule classes stand in the same assembly, or whose clauses this one's rules lift.</param>
    /// <returns>Each breach with its mend; none: the convention is kept.</returns>
    public IReadOnlyList<LocalizedText> Breaches(RegulationPack pack, params IReadOnlyList<RegulationPack> beside)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(beside);
        return [.. breaches(pack, beside)];
    }

    /// <summary>The same as an expectation.</summary>
    /// <param name="pack">The regulation.</param>
    /// <param name="beside">The regulations whose rule classes stand in the same assembly, or whose clauses this one's rules lift.</param>
    /// <exception cref="RuleAssertionException">The convention is not kept; the message has each breach with its mend, in both languages.</exception>
    public void Check(RegulationPack pack, params IReadOnlyList<RegulationPack> beside)
    {
        if (Breaches(pack, beside) is not { Count: > 0 } found) return;
        throw new RuleAssertionException(
            $"{pack.Regulation.Id}: {Summary.Zh} {Summary.En}", string.Join('\n', found.Select(breach => $"- {breach.Zh}\n  {breach.En}")));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
