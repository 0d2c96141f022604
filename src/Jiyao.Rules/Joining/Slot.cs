namespace Jiyao.Rules.Joining;

/// <summary>What one element of a rule currently stands for while the facts are brought together.</summary>
internal abstract class Slot
{
    public abstract object? Boxed { get; set; }

    /// <summary>Forgets the value: it is not known.</summary>
    public abstract void Clear();
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the value; it can be null.</typeparam>
internal sealed class Slot<T> : Slot
{
    public T? Value { get; set; }

    public override object? Boxed
    {
        get => Value;
        set => Value = (T?)value;
    }

    public override void Clear() => Value = default;
}
