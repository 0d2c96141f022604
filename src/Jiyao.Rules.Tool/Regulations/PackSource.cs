using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Regulations;

/// <summary>A source of an author's: what goes wrong in its code is told as its own, not as a fault of the tool.</summary>
/// <param name="path">The assembly.</param>
/// <param name="source">The source.</param>
internal sealed class PackSource(string path, IRegulationSource source) : IRegulationSource
{
    public IReadOnlyList<string> OptionKeys => Own(nameof(OptionKeys), () => source.OptionKeys);

    public RegulationPack Create(IReadOnlyDictionary<string, string> settings) => Own(nameof(Create), () => source.Create(settings));

    private TValue Own<TValue>(string member, Func<TValue?> get)
        where TValue : class
    {
        try
        {
            return get() ?? throw new InvalidOperationException("null");
        }
        catch (Exception exception) when (exception is not (OptionException or RuleDefinitionException))
        {
            var (where, what) = ($"{source.GetType().FullName}.{member}", $"{exception.GetType().Name}: {exception.Message}");
            throw new UsageException(
                $"--pack {path}：其 {where} 出错（{what}）；请由制度的作者改正。",
                $"--pack {path}: its {where} failed ({what}); its author has to mend it.");
        }
    }
}
