using Microsoft.Extensions.DependencyInjection;

namespace Jiyao.Rules;

/// <summary>Collects the regulations an application works with.</summary>
public sealed class JiyaoRulesBuilder
{
    private readonly IServiceCollection services;

    internal JiyaoRulesBuilder(IServiceCollection services) => this.services = services;

    /// <summary>Adds regulation A, a bureau's.</summary>
    /// <param name="configure">Chooses readings; null: the strict defaults.</param>
    public JiyaoRulesBuilder AddBureau(Action<BureauOptions>? configure = null) => Add(() =>
    {
        var options = new BureauOptions();
        configure?.Invoke(options);
        return BureauRegulation.Create(options);
    });

    /// <summary>Adds regulation B, a district cipher office's.</summary>
    /// <param name="configure">Chooses readings; null: the strict defaults.</param>
    public JiyaoRulesBuilder AddCipherOffice(Action<CipherOfficeOptions>? configure = null) => Add(() =>
    {
        var options = new CipherOfficeOptions();
        configure?.Invoke(options);
        return CipherOfficeRegulation.Create(options);
    });

    /// <summary>Adds a regulation of the application's own.</summary>
    /// <param name="pack">The regulation.</param>
    public JiyaoRulesBuilder Add(RegulationPack pack) => Add(() => pack);

    /// <summary>Sets how the engine works.</summary>
    /// <param name="options">The options.</param>
    public JiyaoRulesBuilder UseEngine(EngineOptions options)
    {
        services.AddSingleton(options);
        return this;
    }

    private JiyaoRulesBuilder Add(Func<RegulationPack> pack)
    {
        services.AddSingleton(new PackSource(pack));
        return this;
    }
}

/// <summary>Makes a regulation when the engine is made.</summary>
/// <param name="Create">Makes it.</param>
internal sealed record PackSource(Func<RegulationPack> Create);
