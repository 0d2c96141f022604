using Jiyao.Rules;

namespace Pilotage;

/// <summary>By this <c>jiyao --pack</c> finds the regulation.</summary>
public sealed class PilotageSource : IRegulationSource
{
    /// <inheritdoc/>
    public IReadOnlyList<string> OptionKeys => [PilotageOptions.InspectEveryKey];

    /// <inheritdoc/>
    public RegulationPack Create(IReadOnlyDictionary<string, string> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var options = new PilotageOptions();
        if (settings.TryGetValue(PilotageOptions.InspectEveryKey, out var span)) options.InspectEvery = Read(span);
        return PilotageRegulation.Create(options);
    }

    private static SpanKind Read(string span) => span switch
    {
        nameof(SpanKind.Month) => SpanKind.Month,
        nameof(SpanKind.Quarter) => SpanKind.Quarter,
        _ => throw new OptionException($"InspectEvery 取 Month 或 Quarter，不取“{span}”", $"InspectEvery takes Month or Quarter, not '{span}'"),
    };
}
