namespace Jiyao.Rules.Regulations.Options;

/// <summary>How long a limit may be: far longer than any office asks for, and short enough that counting from a record stays within the calendar.</summary>
internal static class OptionBounds
{
    private const int MostDays = 36_500;

    /// <exception cref="OptionException">The limit is longer.</exception>
    public static void Check(string key, int days)
    {
        if (days > MostDays) throw Beyond(key);
    }

    /// <exception cref="OptionException">The limit is longer.</exception>
    public static void Check(string key, TimeSpan? limit)
    {
        if (limit > TimeSpan.FromDays(MostDays)) throw Beyond(key);
    }

    private static OptionException Beyond(string key) => new($"{key} 不得超过 {MostDays} 天", $"{key} must be at most {MostDays} days");
}
