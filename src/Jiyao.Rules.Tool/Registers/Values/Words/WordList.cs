namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Words by the place of what they mean. The same code for whatever that is, and made when a word is first read: a run reads few of the
/// words that there are.
/// </summary>
/// <param name="meanings">All words of each meaning.</param>
internal sealed class WordList(string[][] meanings)
{
    private readonly Lazy<Dictionary<string, int>> places = new(() => Places(meanings));

    /// <summary>The place of what a word means; null: it is none of these.</summary>
    public int? PlaceOf(string text) => places.Value.TryGetValue(BareText.Of(text), out var place) ? place : null;

    private static Dictionary<string, int> Places(string[][] meanings)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < meanings.Length; place++)
        {
            foreach (var word in meanings[place]) places.Add(BareText.Of(word), place);
        }

        return places;
    }
}
