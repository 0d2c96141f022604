using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Jiyao.Rules.Tests;

/// <summary>A row of a theory, once for each executor: the executor, then the values.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnBothExecutorsAttribute(params object?[] values) : DataAttribute
{
    public IReadOnlyList<object?> Values { get; } = values;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
            [.. Enum.GetValues<RuleExecutor>().Select(executor => new TheoryDataRow([executor, .. Values]))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
