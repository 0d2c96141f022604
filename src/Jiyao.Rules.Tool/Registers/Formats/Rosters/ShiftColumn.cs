namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>A column of names.</summary>
/// <param name="Column">Its place.</param>
/// <param name="Head">Its head.</param>
/// <param name="Label">What that says.</param>
/// <param name="Group">What stands above that; null: nothing does.</param>
/// <param name="IsFurther">Whether it is a further one below the head of the column before it.</param>
internal sealed record ShiftColumn(int Column, string Head, ShiftLabel Label, ShiftLabel? Group, bool IsFurther);
