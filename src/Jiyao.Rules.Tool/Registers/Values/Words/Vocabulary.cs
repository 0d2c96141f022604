namespace Jiyao.Rules.Tool.Registers;

/// <summary>The words that stand for the values of an enumeration or for yes and no, in any width, case and spacing.</summary>
internal sealed class Vocabulary<T>
    where T : struct
{
    private readonly (T Value, string[] Words)[] meanings;
    private readonly WordList words;
    private readonly LocalizedText unknown;

    /// <param name="known">The words that a message names, parted by spaces.</param>
    /// <param name="meanings">Each value with all its words.</param>
    public Vocabulary(string known, params (T Value, string[] Words)[] meanings)
    {
        (Known, this.meanings) = (known, meanings);
        unknown = CellFaults.Word(known);
        var all = new string[meanings.Length][];
        for (var place = 0; place < all.Length; place++) all[place] = meanings[place].Words;
        words = new(all);
    }

    /// <summary>The words that a message names.</summary>
    public string Known { get; }

    public bool Knows(string text) => words.PlaceOf(text) is not null;

    public Reading<T> Read(string text)
    {
        if (words.PlaceOf(text) is { } place) return meanings[place].Value;
        return CellMarks.IsNone(text) ? default(Reading<T>) : unknown;
    }
}
