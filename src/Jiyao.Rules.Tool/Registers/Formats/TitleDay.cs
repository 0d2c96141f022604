using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>The day that a title gives to the table below it: 收发电报登记本（2026年3月10日）.</summary>
internal static partial class TitleDay
{
    /// <summary>The day as written; null where the titles name none or several, or say when the form was filled in.</summary>
    public static string? Of(IReadOnlyList<string> titles)
    {
        var days = titles.SelectMany(title => Days().Matches(title)).ToList();
        return days is [{ Groups: var found }] && found["other"].Length == 0 && TimeText.Read(found["day"].ValueSpan).Fault is null
            ? found["day"].Value
            : null;
    }

    [GeneratedRegex("(?<other>(填|制|打印|导出|统计|报送|截至|截止|更新)[^ 　]{0,8})?(?<day>[0-9０-９〇○零一二三四五六七八九]{4}年[^年月日]{1,3}月[^年月日]{1,3}日)")]
    private static partial Regex Days();
}
