using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Joining;

/// <summary>The facts of an audit that its joined rules look up, by type, in the order they came.</summary>
internal sealed class FactBase
{
    private readonly Dictionary<Type, FactList> lists = [];

    /// <summary>The list that keeps facts of a type from now on.</summary>
    public FactList Keep(Type type)
    {
        if (!lists.TryGetValue(type, out var list))
            lists[type] = list = (FactList)Activator.CreateInstance(typeof(FactList<>).MakeGenericType(type))!;
        return list;
    }

    /// <summary>The lists that keep facts of a type, or of one it derives from.</summary>
    public IEnumerable<FactList> Lists(Type type) => lists.Where(list => list.Key.IsAssignableFrom(type)).Select(list => list.Value);

    public FactList<TFact> Of<TFact>()
        where TFact : Fact => (FactList<TFact>)lists[typeof(TFact)];
}

/// <summary>Facts of one type. Those whose values contradict themselves stand apart: whether they fit a condition is not known.</summary>
internal abstract class FactList
{
    /// <summary>Whether there may be facts that are not here.</summary>
    public bool IsOpen { get; set; }

    public abstract void Add(Fact fact, bool isSound);
}

/// <inheritdoc/>
internal sealed class FactList<TFact> : FactList
    where TFact : Fact
{
    public PagedList<TFact> Sound { get; } = new();

    public List<TFact> Unsound { get; } = [];

    /// <summary>What the sound ones are found by.</summary>
    public List<FactIndex<TFact>> Indexes { get; } = [];

    public override void Add(Fact fact, bool isSound)
    {
        var own = Unsafe.As<TFact>(fact);
        if (!isSound)
        {
            Unsound.Add(own);
            return;
        }

        Sound.Add(own);
        foreach (var index in Indexes) index.Add(own);
    }
}

/// <summary>Finds the facts of a list by something.</summary>
internal abstract class FactIndex<TFact>
    where TFact : Fact
{
    public abstract void Add(TFact fact);
}
