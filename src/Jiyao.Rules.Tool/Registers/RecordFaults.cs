namespace Jiyao.Rules.Tool.Registers;

/// <summary>What can be wrong with one record, so that it is rejected; each with its mend.</summary>
internal static class RecordFaults
{
    public static LocalizedText OpenQuote { get; } = new(
        "引号没有闭合，文件可能被截断；请补上引号或重新导出",
        "a quote is never closed, the file may be cut short: close it, or export again");

    public static LocalizedText NotAnObject { get; } =
        new("不是 JSON 对象；请每条记录写成 {…}", "not a JSON object: write each record as {...}");

    public static LocalizedText NoList(string name) => new(
        $"对象里没有“{Excerpt.Of(name)}”列表；请与前面的对象写成一样", $"the object has no list \"{Excerpt.Of(name)}\": write it like those before it");

    public static LocalizedText BrokenJson { get; } =
        new("不是完整的 JSON，可能被截断；请改正这一行", "not a whole JSON value, perhaps cut short: mend this line");

    public static LocalizedText CutShort { get; } =
        new("文件在此中断，JSON 没有写完；请重新导出", "the file ends here in the middle of its JSON: export it again");

    public static LocalizedText BelowTotal { get; } = new(
        "这一行在合计行之后；请移到合计行之前，不是记录的请删去",
        "the row stands below the total: move it above the total, or delete it if it is no record");

    public static LocalizedText CellCount(int expected, int found) => new(
        $"表头有 {expected} 列，这一行有 {found} 列；请补齐或删去多余的单元格，含分隔符的内容要加引号",
        $"the header has {expected} columns, this row {found}: mend the cells, quote those that hold the delimiter");

    public static LocalizedText TwoValues(string column) => new(
        $"“{column}”有两列，这一行的内容不同；请删去或改名其中一列", $"two columns are named \"{column}\" and differ in this row: rename or delete one");

    public static LocalizedText RepeatedKey(string key) =>
        new($"字段“{key}”写了两次；请只留一个", $"the key \"{key}\" stands twice: keep one");
}
