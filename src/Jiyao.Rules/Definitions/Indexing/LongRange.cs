namespace Jiyao.Rules.Definitions;

/// <summary>Whole numbers from one to another, both inclusive; from above to, there are none.</summary>
internal readonly record struct LongRange(long From, long To)
{
    public static LongRange All { get; } = new(long.MinValue, long.MaxValue);

    private static LongRange None { get; } = new(long.MaxValue, long.MinValue);

    public static LongRange AtLeast(long value) => new(value, long.MaxValue);

    public static LongRange AtMost(long value) => new(long.MinValue, value);

    public static LongRange Above(long value) => value == long.MaxValue ? None : AtLeast(value + 1);

    public static LongRange Below(long value) => value == long.MinValue ? None : AtMost(value - 1);

    public LongRange And(LongRange other) => new(Math.Max(From, other.From), Math.Min(To, other.To));
}
