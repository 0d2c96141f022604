using System.Collections.Frozen;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>
/// The words a request may use for the values of one vocabulary, in any width, case and spacing: the English name first, then Chinese ones.
/// </summary>
internal sealed class WordSet<T>
    where T : notnull
{
    private readonly FrozenDictionary<string, T> meanings;

    /// <param name="values">Each value with its words.</param>
    public WordSet(params (T Value, string[] Words)[] values)
    {
        All = [.. values.Select(value => value.Words)];
        meanings = values
            .SelectMany(value => value.Words, (value, word) => KeyValuePair.Create(BareText.Of(word), value.Value))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The words, one list a value.</summary>
    public IReadOnlyList<IReadOnlyList<string>> All { get; }

    /// <summary>Every word, for a message.</summary>
    public string Listed => string.Join(", ", All.Select(words => string.Join(' ', words)));

    public bool TryRead(string text, out T value) => meanings.TryGetValue(BareText.Of(text), out value!);
}
