namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// The names in a cell. Spaces part names as 、 does, except where they only set a name of two letters as wide as one of three: 张　三.
/// </summary>
internal static class PersonNames
{
    private static readonly char[] Separators = ['、', '，', ',', ';', '；', '/', '／', '\n', '\r', '\t'];
    private static readonly string[] Stands =
        ["(代)", "（代）", "(代班)", "（代班）", "(代签)", "（代签）", "(代管)", "（代管）"];

    /// <summary>The names; one cell of a JSON list is one name.</summary>
    public static IReadOnlyList<string> Read(string text) =>
        text[0] == '[' ? [.. ListText.Read(text).Select(WithoutStand)]
        : [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Spaced)];

    /// <summary>One name without the space that only makes it wider: 张　三 is 张三 in every register.</summary>
    public static string Plain(string name) =>
        name.Length is > 2 and <= 8 && !char.IsAscii(name[0])
        && name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var family, var given] && IsOne(family) && IsOne(given)
            ? family + given
            : name;

    /// <summary>Whether a cell marks one of its names as standing in for somebody else: 张三(代).</summary>
    public static bool StandsIn(string text, string name) =>
        Array.Exists(Stands, stand => text.Contains(name + stand, StringComparison.Ordinal) || text.Contains($"{name} {stand}", StringComparison.Ordinal));

    private static IEnumerable<string> Spaced(string text)
    {
        var words = WithoutStand(text).Split([' ', '\u3000', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        // John Smith, and 欧阳 修, who is not two.
        if (words.Length == 0) return [];
        if (words.Length == 1 || char.IsAscii(text[0])) return [string.Join(' ', words)];
        var names = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsOne(words[i])) names.Add(WithoutStand(words[i]));
            else if (i + 1 < words.Length && IsOne(words[i + 1])) names.Add(words[i] + words[++i]);
            else return [string.Join(' ', words)];
        }

        return names.Where(name => name.Length > 0);
    }

    // One letter, such as 张, or 𠮷, which takes two characters.
    private static bool IsOne(string word) => word.Length == (char.IsHighSurrogate(word[0]) ? 2 : 1);

    // 张三(代): it was 张三, for somebody else.
    private static string WithoutStand(string name)
    {
        foreach (var stand in Stands)
            if (name.EndsWith(stand, StringComparison.Ordinal)) return name[..^stand.Length].TrimEnd();
        return name;
    }
}
