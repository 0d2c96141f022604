namespace Jiyao.Rules.Regulations;

/// <summary>
/// Full-width forms as their half-width ones, by hand: Unicode normalisation does nothing in globalization-invariant mode.
/// Not for titles, where the width belongs to the text.
/// </summary>
internal static class HalfWidth
{
    private const int Shift = 0xFEE0;

    public static char Of(char letter) => letter switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - Shift),
        '\u3000' => ' ',
        _ => letter,
    };
}
