namespace Jiyao.Rules.Tests;

/// <summary>
/// Stands in for xunit's in the tests that are shared: here such a case is no test of its own, since some are meant to be answered otherwise. They are
/// run by <see cref="SharedCaseTests"/>, which knows which.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryAttribute : Attribute;
