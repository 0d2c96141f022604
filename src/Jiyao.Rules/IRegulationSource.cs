namespace Jiyao.Rules;

/// <summary>
/// Makes a regulation for a tool that was not built with it. A tool looks in an assembly for public classes of this interface with a
/// constructor that takes nothing.
/// </summary>
public interface IRegulationSource
{
    /// <summary>The keys of the options that choose other readings; none where there is one reading alone.</summary>
    IReadOnlyList<string> OptionKeys { get; }

    /// <summary>Makes the regulation.</summary>
    /// <param name="settings">Options by their keys, none but those of <see cref="OptionKeys"/>; where one is left out the default holds.</param>
    /// <exception cref="OptionException">A value is none of the option's.</exception>
    RegulationPack Create(IReadOnlyDictionary<string, string> settings);
}
