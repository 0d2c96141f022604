namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Remembers what the words of a column mean, so that a word met a million times is read once and makes one string.
/// Bounded: a column of ever new words costs no more memory than its first few thousand.
/// </summary>
internal sealed class WordCache<T>
{
    private const int MostWords = 4096;
    private const int LongestWord = 64;

    private readonly Func<string, T> read;
    private readonly Dictionary<string, T> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public WordCache(Func<string, T> read)
    {
        this.read = read;
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public T this[ReadOnlySpan<char> text]
    {
        get
        {
            if (bySpan.TryGetValue(text, out var known)) return known;
            var word = text.ToString();
            var value = read(word);
            if (words.Count < MostWords && word.Length <= LongestWord) words.Add(word, value);
            return value;
        }
    }
}
