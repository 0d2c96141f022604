using System.Globalization;

namespace Jiyao.Rules.Regulations.CipherOffice;

/// <summary>Ready tables of the days that clause B4.4 allows. None of them is the law; a text names its own.</summary>
internal static class HandlingTables
{
    private static readonly (string Name, int Ordinary, int Urgent, int ExtraUrgent, TimeSpan? Flash, DayCounting? Counting)[] Ready =
    [
        ("Seed", 3, 2, 1, null, null), ("Web", 10, 5, 3, TimeSpan.FromDays(1), null), ("Moh", 10, 3, 1, null, DayCounting.InclusiveDays),
    ];

    /// <summary>The key of the option.</summary>
    public const string Key = "HandlingDays";

    /// <summary>The names, and a table of one's own.</summary>
    public static IReadOnlyList<string> Values { get; } = [.. Ready.Select(table => table.Name), "1/3/5"];

    /// <summary>The table that is in force: its name, or its days from 特急 to 平急.</summary>
    public static string Read(CipherOfficeOptions options) => InForce(options).Name ?? string.Create(
        CultureInfo.InvariantCulture, $"{options.ExtraUrgentDays}/{options.UrgentDays}/{options.OrdinaryDays}");

    /// <summary>Within what time the table in force has 特提 finished; null: within the limit of 特急.</summary>
    public static TimeSpan? Flash(CipherOfficeOptions options) => InForce(options).Flash;

    /// <summary>Whether an option is the one that takes a table.</summary>
    public static bool IsKey(string key) => string.Equals(key, Key, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes a table by its name, or days such as <c>1/2/3</c>, from 特急 to 平急.</summary>
    public static bool TryWrite(CipherOfficeOptions options, string text)
    {
        var found = Array.Find(Ready, table => table.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (found.Name is not null)
        {
            // What came with the former table goes with it; an end that was chosen stays if it is the earlier.
            if (options.AtOnceDone == Flash(options)) options.AtOnceDone = null;
            if (options.DayCounting == InForce(options).Counting) options.DayCounting = default;
            (options.OrdinaryDays, options.UrgentDays, options.ExtraUrgentDays) = (found.Ordinary, found.Urgent, found.ExtraUrgent);
            if (found.Flash is { } flash && !(options.AtOnceDone < flash)) options.AtOnceDone = flash;
            options.DayCounting = found.Counting ?? options.DayCounting;
            return true;
        }

        if (text.Split('/') is not [var extraUrgent, var urgent, var ordinary]) return false;
        if (Days(extraUrgent) is not { } first || Days(urgent) is not { } second || Days(ordinary) is not { } third) return false;
        (options.ExtraUrgentDays, options.UrgentDays, options.OrdinaryDays) = (first, second, third);
        return true;
    }

    private static (string Name, int Ordinary, int Urgent, int ExtraUrgent, TimeSpan? Flash, DayCounting? Counting) InForce(CipherOfficeOptions options) =>
        Array.Find(Ready, table =>
            (table.Ordinary, table.Urgent, table.ExtraUrgent) == (options.OrdinaryDays, options.UrgentDays, options.ExtraUrgentDays));

    private static int? Days(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 3660 ? days : null;
}
