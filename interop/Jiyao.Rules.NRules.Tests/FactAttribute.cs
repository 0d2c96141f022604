namespace Jiyao.Rules.Tests;

/// <summary>Stands in for xunit's, as <see cref="TheoryAttribute"/> does.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactAttribute : Attribute;
