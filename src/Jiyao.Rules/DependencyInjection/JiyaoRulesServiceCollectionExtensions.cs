using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Jiyao.Rules;

/// <summary>Registers Jiyao.Rules with a service collection.</summary>
public static class JiyaoRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds one <see cref="IRegulationEngine"/> for the regulations chosen. May be called several times: the regulations add up, and
    /// where a regulation is added twice the last call's readings hold. Its clock is the <see cref="TimeProvider"/> among the services, if any.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Chooses regulations and their readings.</param>
    /// <exception cref="OptionException">Readings that do not fit together: an application does not start with them.</exception>
    public static IServiceCollection AddJiyaoRules(this IServiceCollection services, Action<JiyaoRulesBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        configure(new JiyaoRulesBuilder(services));
        services.TryAddSingleton<IRegulationEngine>(Engine);
        return services;
    }

    private static RegulationEngine Engine(IServiceProvider provider)
    {
        var packs = new OrderedDictionary<string, RegulationPack>(StringComparer.Ordinal);
        foreach (var added in provider.GetServices<AddedRegulation>()) packs[added.Pack.Regulation.Id] = added.Pack;

        var options = provider.GetService<EngineOptions>() ?? new EngineOptions();
        return RegulationEngine.Create(packs.Values, options.By(provider.GetService<TimeProvider>()));
    }
}
