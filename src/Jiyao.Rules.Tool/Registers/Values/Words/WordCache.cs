namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Remembers what the words of a column mean, so that a word met a million times is read once and makes one string.
/// Bounded: a column of ever new words costs no more memory than its first few thousand.
/// </summary>
internal sealed class WordCache<T>
{
    private const int MostWords = 4096;
    private const int LongestWord = 64;
    private const int RecentWords = 64;

    private readonly Func<string, T> read;
    private readonly (string? Word, T Value)[] recent = new (string?, T)[RecentWords];
    private readonly Dictionary<string, T> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public WordCache(Func<string, T> read)
    {
        this.read = read;
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What a word means; it may not be empty.</summary>
    public T this[ReadOnlySpan<char> text]
    {
        get
        {
            // A column has few words: this finds most of them without hashing the whole text.
            ref var slot = ref recent[((text[0] * 31) + (text[^1] * 7) + text.Length) % RecentWords];
            if (slot.Word is { } last && text.SequenceEqual(last)) return slot.Value;
            if (bySpan.TryGetValue(text, out var word, out var value))
            {
                slot = (word, value);
                return value;
            }

            word = text.ToString();
            value = read(word);
            if (words.Count < MostWords && word.Length <= LongestWord) words.Add(word, value);
            return value;
        }
    }
}
