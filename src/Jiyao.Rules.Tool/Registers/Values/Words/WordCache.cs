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
    private readonly Meaning?[] recent = new Meaning?[RecentWords];
    private readonly Dictionary<string, Meaning> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> bySpan;

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
            if (slot is { } last && text.SequenceEqual(last.Word)) return last.Value;
            if (bySpan.TryGetValue(text, out var known))
            {
                slot = known;
                return known.Value;
            }

            var word = text.ToString();
            var value = read(word);
            if (words.Count < MostWords && word.Length <= LongestWord) words.Add(word, new(word, value));
            return value;
        }
    }

    // A class: the run-time would have to compile the dictionary anew for each kind of value that is none.
    private sealed class Meaning(string word, T value)
    {
        public string Word => word;

        public T Value => value;
    }
}
