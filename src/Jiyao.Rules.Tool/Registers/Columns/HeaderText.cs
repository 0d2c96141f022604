namespace Jiyao.Rules.Tool.Registers;

/// <summary>The forms under which a header may be known.</summary>
internal static class HeaderText
{
    private static readonly (char Bracket, char Plain)[] Brackets =
        [('【', '('), ('】', ')'), ('〔', '('), ('〕', ')'), ('[', '('), (']', ')')];

    /// <summary>The header as it is, then without what stands in brackets, such as (必填), then without brackets alone.</summary>
    public static IEnumerable<string> Forms(string header)
    {
        var bare = Plain(header);
        yield return bare;
        yield return WithoutBracketed(bare);
        yield return bare.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
    }

    /// <summary>What stands in the brackets of a header; empty if it has none.</summary>
    public static string Bracketed(string header) =>
        Plain(header).Split('(', ')') is [_, var within, ..] ? within : "";

    private static string Plain(string header)
    {
        var bare = BareText.Of(header).TrimEnd(':');
        foreach (var (bracket, plain) in Brackets) bare = bare.Replace(bracket, plain);
        return bare;
    }

    private static string WithoutBracketed(string text)
    {
        var depth = 0;
        return string.Concat(text.Where(letter =>
        {
            if (letter == '(') depth++;
            var isOutside = depth == 0;
            if (letter == ')') depth = Math.Max(0, depth - 1);
            return isOutside;
        }));
    }
}
