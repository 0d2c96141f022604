using Jiyao.Rules;
using Jiyao.Rules.Testing;

namespace OfficeRules.Tests;

/// <summary>What makes a regulation whole, whatever it says: a test for each convention.</summary>
public sealed class ConventionTests : RegulationConventionTests
{
    protected override RegulationPack Create() => Pack.Create();
}
