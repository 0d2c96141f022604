using Jiyao.Rules;

namespace OfficeRules;

/// <summary>By this <c>jiyao --pack</c> finds the regulation.</summary>
public sealed class PackSource : IRegulationSource
{
    /// <summary>The names of its options: it has none yet.</summary>
    public IReadOnlyList<string> OptionKeys => [];

    /// <summary>Makes it by the options set.</summary>
    public RegulationPack Create(IReadOnlyDictionary<string, string> settings) => Pack.Create();
}
