namespace Jiyao.Rules.Tool.Reports;

/// <summary>What a register holds, as text that can neither steer a terminal nor turn round the line that it stands in.</summary>
internal static class PlainText
{
    public static string? Of(string? text) => text is null || !text.Any(Steers) ? text : string.Concat(text.Select(letter => Steers(letter) ? '\uFFFD' : letter));

    /// <summary>Whether a character is a control character, or one of those that set the direction of writing.</summary>
    public static bool Steers(char letter) =>
        char.IsControl(letter) || letter is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
