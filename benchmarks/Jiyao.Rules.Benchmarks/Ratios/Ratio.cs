using System.Globalization;

namespace Jiyao.Rules.Benchmarks.Ratios;

/// <summary>One row of the table: a figure relative to a reference measured in the same process.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Reference">What it is compared to.</param>
/// <param name="Value">The ratio, or a plain count where the reference says so.</param>
/// <param name="Goal">The bound.</param>
/// <param name="IsAtLeast">Whether the bound is a least value; otherwise a greatest one.</param>
/// <param name="Nanoseconds">The median a call.</param>
/// <param name="Bytes">The bytes allocated a call.</param>
internal sealed record Ratio(
    string Name, string Reference, double Value, double Goal, bool IsAtLeast, double Nanoseconds, double Bytes)
{
    /// <summary>A time that is to be at most so many times the reference's.</summary>
    public static Ratio AtMost(string name, string reference, Measurement measured, Measurement limit, double goal) =>
        new(name, reference, measured.Nanoseconds / limit.Nanoseconds, goal, false, measured.Nanoseconds, measured.Bytes);

    /// <summary>A peer that is to take at least so many times what this engine takes.</summary>
    public static Ratio Slower(string peer, string reference, Measurement measured, Measurement engine, double goal) =>
        new(peer, reference, measured.Nanoseconds / engine.Nanoseconds, goal, true, measured.Nanoseconds, measured.Bytes);

    public bool IsMet => IsAtLeast ? Value >= Goal : Value <= Goal;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Name} | {Reference} | {Nanoseconds:0.0} | {Bytes:0.##} | {Value:0.00} | {(IsAtLeast ? ">=" : "<=")} {Goal:0.##} | {(IsMet ? "met" : "NOT met")} |");
}
