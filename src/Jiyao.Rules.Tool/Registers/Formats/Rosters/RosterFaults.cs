namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>What can be wrong with a roster in grid form, each with its mend.</summary>
internal static class RosterFaults
{
    public static LocalizedText NoDay { get; } = new(
        "这一格上方没有日期，不知是哪一天的班；请写明日期", "no day stands above this cell, and nobody can tell whose shift of which day it is: write the day");

    public static LocalizedText NoLabel { get; } = new(
        "上一行是带班领导，看不出这一行是领导还是值班人员；请在行首写明", "the row above is of leaders, and nobody can tell whether this one is too: say in front of it what it holds");

    public static LocalizedText NoName { get; } = new("这一行没有姓名；请写明是谁的班", "the row has no name: write whose shifts these are");

    public static LocalizedText Names { get; } = new(
        "看不出姓名；请只写姓名，以“、”分开，班次写成“白班：张三”", "not readable as names: write names alone, parted by commas, and a shift with a colon before them");

    public static LocalizedText NothingAbove { get; } = new(
        "月历中“同上”不知指哪一格；请写明姓名", "in a calendar nobody can tell which cell is meant by the same as above: write the names");

    public static LocalizedText UnknownShift { get; } = new(
        "看不出是什么班；请写 白 夜 早 中 晚 正 副 休 √ 之一，其他代号请在表下注明起止时间",
        "not a word for a shift: use one of those for day, night, early, middle, late, principal, deputy, rest or a tick, or say in a note below from when to when it lasts");

    public static LocalizedText NoYear(string day) => new(
        $"“{Excerpt.Of(day)}”没有年份，标题、工作表名和文件名里也找不到唯一的年份；请在标题里写明，如“2026年3月值班表”",
        $"{Quoted(day)} has no year, and neither the title nor the name of the sheet or file gives one year: write it in the title, like 2026-03, or write whole dates");

    public static LocalizedText NoMonth(string day) => new(
        $"“{Excerpt.Of(day)}”没有月份，标题、工作表名和文件名里也找不到唯一的月份；请在标题里写明，如“2026年3月值班表”",
        $"{Quoted(day)} has no month, and neither the title nor the name of the sheet or file gives one month: write it in the title, like 2026-03, or write whole dates");

    public static LocalizedText TwoMonths(string day) => new(
        $"从“{Excerpt.Of(day)}”起看不出是上月、本月还是下月的日期；请写明月份，如 3月1日",
        $"from {Quoted(day)} on nobody can tell whether the days are of this month or of the one before or after: write the month with each, like 3/1");

    public static LocalizedText NoDates { get; } = new(
        "只有星期，没有日期；请在星期下面写明日期", "days of the week without dates: write the dates below them");

    // English texts name what stands there only where it is no Chinese.
    private static string Quoted(string day) => day.All(char.IsAscii) ? $"\"{Excerpt.Of(day)}\"" : "the day";
}
