namespace Jiyao.Rules.Time.Calendar;

/// <summary>The holidays by name. Notices vary the names and merge them, so a name is known by what it contains.</summary>
internal static class HolidayNames
{
    private static readonly (PublicHolidays Holiday, string Name, string[] Marks)[] Known =
    [
        (PublicHolidays.NewYear, "元旦", ["元旦"]),
        (PublicHolidays.SpringFestival, "春节", ["春节"]),
        (PublicHolidays.Qingming, "清明节", ["清明"]),
        (PublicHolidays.LabourDay, "劳动节", ["劳动节", "五一"]),
        (PublicHolidays.DragonBoat, "端午节", ["端午"]),
        (PublicHolidays.MidAutumn, "中秋节", ["中秋"]),
        (PublicHolidays.NationalDay, "国庆节", ["国庆", "十一"]),
    ];

    internal static PublicHolidays In(string name) => Known
        .Where(known => known.Marks.Any(mark => name.Contains(mark, StringComparison.Ordinal)))
        .Aggregate(PublicHolidays.None, (all, known) => all | known.Holiday);

    internal static string Of(PublicHolidays holidays) =>
        string.Join('、', Known.Where(known => holidays.HasFlag(known.Holiday)).Select(known => known.Name));
}
