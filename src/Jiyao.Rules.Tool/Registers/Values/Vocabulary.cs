using System.Collections.Frozen;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>The words that stand for the values of an enumeration or for yes and no, in any width, case and spacing.</summary>
internal sealed class Vocabulary<T>
    where T : struct
{
    private readonly FrozenDictionary<string, T> words;
    private readonly LocalizedText unknown;

    /// <param name="known">The words that a message names, parted by spaces.</param>
    /// <param name="meanings">Each value with all its words.</param>
    public Vocabulary(string known, params (T Value, string[] Words)[] meanings)
    {
        Known = known;
        unknown = CellFaults.Word(known);
        words = meanings
            .SelectMany(meaning => meaning.Words.Select(word => (Word: BareText.Of(word), meaning.Value)))
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Value);
    }

    /// <summary>The words that a message names.</summary>
    public string Known { get; }

    public bool Knows(string text) => words.ContainsKey(BareText.Of(text));

    public Reading<T> Read(string text)
    {
        if (words.TryGetValue(BareText.Of(text), out var value)) return value;
        return CellMarks.IsNone(text) ? default(Reading<T>) : unknown;
    }
}
