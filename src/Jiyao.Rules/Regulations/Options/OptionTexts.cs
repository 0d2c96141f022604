using System.Collections;

namespace Jiyao.Rules.Regulations.Options;

/// <summary>Options as text. They are written when somebody reads them: a decision needs none, and a check seldom does.</summary>
/// <param name="write">Writes them, from values that nobody changes any more.</param>
internal sealed class OptionTexts(Func<IReadOnlyList<RegulationOption>> write) : IReadOnlyList<RegulationOption>
{
    private readonly Lazy<IReadOnlyList<RegulationOption>> texts = new(write);

    public int Count => texts.Value.Count;

    public RegulationOption this[int index] => texts.Value[index];

    public IEnumerator<RegulationOption> GetEnumerator() => texts.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
