using Jiyao.Rules;

namespace Pilotage;

/// <summary>Where the text leaves room, the reading chosen. The defaults are strict.</summary>
public sealed class PilotageOptions
{
    internal const string InspectEveryKey = "InspectEvery";

    /// <summary>How often an inspection is "regular": a month or a quarter (P3.1).</summary>
    public SpanKind InspectEvery { get; set; } = SpanKind.Month;
}
