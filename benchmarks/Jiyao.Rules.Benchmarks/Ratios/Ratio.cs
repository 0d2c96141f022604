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
    public bool IsMet => IsAtLeast ? Value >= Goal : Value <= Goal;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Name} | {Reference} | {Nanoseconds:0.0} | {Bytes:0.##} | {Value:0.00} | {(IsAtLeast ? ">=" : "<=")} {Goal:0.##} | {(IsMet ? "met" : "NOT met")} |");
}
