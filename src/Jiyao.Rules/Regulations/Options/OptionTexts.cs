using System.Collections;

namespace Jiyao.Rules.Regulations.Options;

/// <summary>A regulation's options as text. They are written when somebody reads the catalogue: a decision needs none of them.</summary>
/// <param name="table">The keys.</param>
/// <param name="options">The values, which nobody changes any more.</param>
internal sealed class OptionTexts<TOptions>(Func<OptionTable<TOptions>> table, TOptions options) : IReadOnlyList<RegulationOption>
{
    private readonly Lazy<IReadOnlyList<RegulationOption>> texts = new(() => table().Of(options));

    public int Count => texts.Value.Count;

    public RegulationOption this[int index] => texts.Value[index];

    public IEnumerator<RegulationOption> GetEnumerator() => texts.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
