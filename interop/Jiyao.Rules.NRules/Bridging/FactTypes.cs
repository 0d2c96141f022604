using System.Collections.Concurrent;
using Jiyao.Rules.Validation;

namespace Jiyao.Rules.Bridging;

/// <summary>What an engine knows of each type of fact it has met: the rules that speak of it, and how its values are checked.</summary>
internal sealed class FactTypes(IReadOnlyList<BridgedRule> rules)
{
    private readonly ConcurrentDictionary<Type, FactType> known = new();

    public FactType Of(Fact fact) => known.GetOrAdd(
        fact.GetType(), type => (FactType)Activator.CreateInstance(typeof(FactType<>).MakeGenericType(type), rules)!);
}

/// <summary>One type of fact.</summary>
internal abstract class FactType(Type type, IReadOnlyList<BridgedRule> rules)
{
    /// <summary>The rules of one fact that are of such facts, in the order of the regulations.</summary>
    public IReadOnlyList<BridgedRule> All { get; } = [.. rules.Where(rule => rule.SpeaksOf(type))];

    /// <summary>Those of them that the options have not silenced.</summary>
    public IReadOnlyList<BridgedRule> Rules { get; } = [.. rules.Where(rule => rule.SpeaksOf(type) && !rule.IsSilent)];

    /// <summary>The rules that bring such facts together with others.</summary>
    public IReadOnlyList<BridgedRule> Joins { get; } =
        [.. rules.Where(rule => rule.Fact is null && rule.Takes.Any(taken => taken.IsAssignableFrom(type)))];

    /// <summary>What is wrong with a fact's values; null: nothing.</summary>
    public abstract Malformation? Examine(Fact fact);
}

/// <inheritdoc/>
internal sealed class FactType<TFact>(IReadOnlyList<BridgedRule> rules) : FactType(typeof(TFact), rules)
    where TFact : Fact
{
    private readonly WellFormedness<TFact>? wellFormedness = Validators.For<TFact>();

    public override Malformation? Examine(Fact fact) =>
        wellFormedness is null || wellFormedness.IsPlain((TFact)fact) ? null : wellFormedness.Examine((TFact)fact);
}
