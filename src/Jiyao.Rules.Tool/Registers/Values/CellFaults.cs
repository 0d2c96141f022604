namespace Jiyao.Rules.Tool.Registers;

/// <summary>What can be wrong with a cell, so that its value is not known; each with its mend.</summary>
internal static class CellFaults
{
    public static LocalizedText Time { get; } = new(
        "时间无法辨认；请写成 2026-03-10 09:00 的样子", "not readable as a time: write it like 2026-03-10 09:00");

    public static LocalizedText NoYear { get; } = new(
        "时间缺少四位年份；请写成 2026-03-10 09:00 的样子", "the time has no four-digit year: write it like 2026-03-10 09:00");

    public static LocalizedText NoDate { get; } = new(
        "只有钟点，没有日期；请写成 2026-03-10 09:00 的样子", "a time of day without its date: write it like 2026-03-10 09:00");

    public static LocalizedText NoSuchDay { get; } =
        new("没有这一天或这一时刻；请核对", "there is no such day or time of day: check it");

    public static LocalizedText OtherWeekday { get; } =
        new("星期与日期不合；请核对", "the date is another day of the week: check it");

    public static LocalizedText YearOutOfRange { get; } =
        new("年份不在 1949—2100 之间；请核对", "the year is not within 1949 to 2100: check it");

    public static LocalizedText AmbiguousHour { get; } =
        new("上午、下午与钟点不合；请用二十四小时制", "the hour does not go with its half of the day: use the 24-hour clock");

    public static LocalizedText DatesDiffer { get; } =
        new("日期栏与时间栏的日期不一致；请核对", "the date column and the time column name different days: check them");

    public static LocalizedText TooNarrow { get; } = new(
        "列宽不够，导出成了 #；请加宽该列后重新导出", "saved as # for want of width: widen the column and export again");

    public static LocalizedText FormulaFailed { get; } = new(
        "公式出错或尚未计算；请改正公式，用表格软件打开并保存", "the formula failed or was never worked out: mend it, then open and save the book in a spreadsheet program");

    public static LocalizedText DigitsLost { get; } = new(
        "长数字被改成了科学记数，后面的位数已丢失；请将该列设为文本后重新导出",
        "a long number was rounded and its digits are lost: format the column as text and export again");

    public static LocalizedText NothingAbove { get; } =
        new("“同上”之上没有可用的记录；请写明内容", "no usable row stands above to copy from: write the value out");

    public static LocalizedText Roles { get; } = new(
        "任职无法辨认；请写成 {\"role\":…,\"from\":…,\"to\":…}",
        "roles not readable: write them as {\"role\":...,\"from\":...,\"to\":...}");

    public static LocalizedText Handler { get; } =
        new("经办人无法辨认；请写姓名", "the person is not readable: write the name");

    public static LocalizedText SeveralPersons { get; } =
        new("一格里有几个人，分不清是哪一位；请每人一行", "several persons in one cell, nobody can tell which: give each a row");

    public static LocalizedText PrecedenceChanges { get; } = new(
        "等级变更无法辨认；请写成 2026-03-10 20:00 特急 发报方（或 本单位），多次变更以；分开",
        "changes of precedence not readable: write for each the time, the new precedence and whether the sender or the office made it, parted by semicolons");

    public static LocalizedText Outcome { get; } = new(
        "看不出是否已经办结；已办结的请写“已办结”，转出的请写“已转……”，未办结的请不要填写办结时间",
        "it does not say plainly whether it was finished: write that it is finished, or that it was passed on; leave the time of completion blank where it was not finished");

    public static LocalizedText Contested { get; } = new(
        "两栏说的是同一件事，所填却不一致；请核对，只留正确的", "two columns for one thing say different things: check them and leave the right one");

    public static LocalizedText OtherInLedger { get; } = new(
        "与涉密载体台账上同一编号的记载不一致；请核对", "the ledger of carriers says otherwise of the item of that number: check them");

    public static LocalizedText OtherInDeviceLedger { get; } = new(
        "与涉密设备台账上该设备的记载不一致；请核对", "the ledger of devices says otherwise of that device: check them");

    public static LocalizedText Lacking { get; } = new(
        "看不出这一项是否已有；没有的请留空或写“无”，有的请写明内容",
        "it does not say plainly whether there is one: leave it blank where there is none, and write it out where there is");

    public static LocalizedText Nested { get; } = new(
        "这里要一段文字，不是对象或列表；请写成一段文字", "an object or a list where a text belongs: write it as one text");

    public static LocalizedText Word(string known) =>
        new($"不是该栏可用的词；请写 {known} 之一", $"not a word of this column: write one of {known}");
}
