using Microsoft.Extensions.DependencyInjection;

namespace Jiyao.Rules;

/// <summary>Collects the regulations an application works with.</summary>
public sealed class JiyaoRulesBuilder
{
    private readonly IServiceCollection services;

    internal JiyaoRulesBuilder(IServiceCollection services) => this.services = services;

    /// <summary>Adds regulation A, a bureau's.</summary>
    /// <param name="configure">Chooses readings; null: the strict defaults.</param>
    /// <exception cref="OptionException">Readings do not fit together.</exception>
    public JiyaoRulesBuilder AddBureau(Action<BureauOptions>? configure = null)
    {
        var options = new BureauOptions();
        configure?.Invoke(options);
        return Add(BureauRegulation.Create(options));
    }

    /// <summary>Adds regulation B, a district cipher office's.</summary>
    /// <param name="configure">Chooses readings; null: the strict defaults.</param>
    /// <exception cref="OptionException">Readings do not fit together.</exception>
    public JiyaoRulesBuilder AddCipherOffice(Action<CipherOfficeOptions>? configure = null)
    {
        var options = new CipherOfficeOptions();
        configure?.Invoke(options);
        return Add(CipherOfficeRegulation.Create(options));
    }

    /// <summary>Adds a regulation of the application's own.</summary>
    /// <param name="pack">The regulation.</param>
    public JiyaoRulesBuilder Add(RegulationPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        services.AddSingleton(new AddedRegulation(pack));
        return this;
    }

    /// <summary>Sets how the engine works.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">There is no such executor.</exception>
    public JiyaoRulesBuilder UseEngine(EngineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        services.AddSingleton(options);
        return this;
    }
}

/// <summary>A regulation that was added, so that other services of the same type do not mix with it.</summary>
/// <param name="Pack">The regulation.</param>
internal sealed record AddedRegulation(RegulationPack Pack);
