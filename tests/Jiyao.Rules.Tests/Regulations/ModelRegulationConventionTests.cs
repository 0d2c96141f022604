using Jiyao.Rules.Testing;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>What holds for any regulation, of A.</summary>
public sealed class BureauConventionTests : RegulationConventionTests
{
    protected override IReadOnlyList<RegulationPack> Beside => [CipherOfficeRegulation.Create()];

    protected override RegulationPack Create() => BureauRegulation.Create();
}

/// <summary>The same of B.</summary>
public sealed class CipherOfficeConventionTests : RegulationConventionTests
{
    protected override IReadOnlyList<RegulationPack> Beside => [BureauRegulation.Create()];

    protected override RegulationPack Create() => CipherOfficeRegulation.Create();
}
