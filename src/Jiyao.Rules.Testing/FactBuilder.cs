using System.Linq.Expressions;
using System.Reflection;

namespace Jiyao.Rules.Testing;

/// <summary>Begins facts that a test varies by one value at a time.</summary>
public static class FactBuilder
{
    /// <summary>A fact of which nothing is known yet.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    public static FactBuilder<TFact> Of<TFact>()
        where TFact : Fact, new() => new(new TFact());

    /// <summary>A fact like this one.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <param name="fact">The fact; it stays as it is.</param>
    public static FactBuilder<TFact> Like<TFact>(TFact fact)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(fact);
    }
}

/// <summary>A fact in the making. Each step leaves the one before as it was, so that several facts can begin alike.</summary>
/// <typeparam name="TFact">The kind of fact.</typeparam>
public sealed class FactBuilder<TFact>
    where TFact : Fact
{
    private static readonly MethodInfo Copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly TFact fact;

    internal FactBuilder(TFact fact) => this.fact = fact;

    /// <summary>The same with this value.</summary>
    /// <param name="member">The member, as in <c>t => t.ReceivedAt</c>.</param>
    /// <param name="value">Its value; null: it is not known.</param>
    /// <exception cref="ArgumentException">It is no member of the fact that can be set.</exception>
    public FactBuilder<TFact> With<TValue>(Expression<Func<TFact, TValue>> member, TValue value)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (member.Body is not MemberExpression { Member: PropertyInfo { CanWrite: true } property, Expression: ParameterExpression })
            throw new ArgumentException($"{member}: name a member of the fact itself that can be set, as in t => t.ReceivedAt.", nameof(member));
        var copy = Build();
        property.SetValue(copy, value);
        return new(copy);
    }

    /// <summary>The fact.</summary>
    public TFact Build() => (TFact)Copy.Invoke(fact, null)!;
}
