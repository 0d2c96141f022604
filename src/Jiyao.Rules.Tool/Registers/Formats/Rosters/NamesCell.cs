using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>Persons in a cell, and the shift that the cell itself says they have.</summary>
/// <param name="Label">The shift; null: the cell does not say.</param>
/// <param name="Persons">The persons, as a plain list has them.</param>
internal sealed partial record NamesCell(ShiftLabel? Label, string Persons)
{
    private const int LongestName = 24;

    private static readonly string[] Nobody =
        ["休", "休息", "公休", "轮休", "调休", "补休", "休假", "年休", "年休假", "年假", "病假", "事假", "婚假", "产假", "丧假", "假", "放假", "出差", "学习", "培训", "外出", "不排班"];

    private static readonly string[] Notes = ["放假", "休息", "调休", "轮休", "值班", "上班", "会议", "培训", "学习", "检查", "全体", "轮流"];

    private static readonly string[] Bare = ["值班", "值班员", "值班人", "值班人员", "人员", "姓名"];

    /// <summary>Whether a cell says that somebody is not on duty, or that nobody is.</summary>
    public static bool IsOff(string text) => CellMarks.IsNone(text) || Nobody.Contains(BareText.Of(text)) || text is "×" or "✗" or "✘";

    /// <summary>Reads a cell: 张三、李四, or 白班：张三 夜班：李四; null where it holds something else.</summary>
    public static IReadOnlyList<NamesCell>? Read(string text)
    {
        List<NamesCell> found = [];
        List<string> unlabelled = [];
        foreach (var part in text.Split(['\n', '\r', ';', '；']).SelectMany(line => Labels().Split(line)).Where(part => !Blank.Is(part)))
        {
            var (label, names) = Parted(Telephone().Replace(part, " ").Trim());
            if (names.Length == 0 || IsOff(names)) continue;
            if (names.Any(letter => char.IsAsciiDigit(HalfWidth.Of(letter))) || PersonNames.Read(names).Any(IsNoName)) return null;
            if (label.Length == 0 || Bare.Contains(BareText.Of(label))) unlabelled.Add(names);
            else if (ShiftLabel.Read(label) is { } shift) found.Add(new(shift, names));
            else return null;
        }

        return unlabelled.Count == 0 ? found : [new(null, string.Join('\n', unlabelled)), .. found];
    }

    // 春节放假, 待定 and √ are nobody who could be on duty.
    private static bool IsNoName(string name) =>
        name.Length > LongestName || EntryText.SaysItLacks(name) || !name.Any(char.IsLetter) || Array.Exists(Notes, name.Contains);

    private static (string Label, string Names) Parted(string text) => Labelled().Match(text) is { Success: true } parts
        ? (parts.Groups["label"].Value, parts.Groups["names"].Value.Trim())
        : ("", text);

    // Before each 白班： that stands behind names.
    [GeneratedRegex(@"(?<=\S)[\s　，,、]+(?=[^\s　：:，,、0-9]{1,6}(?:[(（][^)）]*[)）])?[：:])")]
    private static partial Regex Labels();

    [GeneratedRegex(@"^(?:(?<label>[^：:0-9(（]{1,8}(?:[(（][^)）]*[)）])?)[：:](?<names>.*)"
        + @"|(?<label>[0-9]{1,2}[:：][0-9]{2}\s*[-—–―－~～〜至到]+\s*(?:次日|翌日|第二天|隔日)?\s*[0-9]{1,2}[:：][0-9]{2})[:：]?\s*(?<names>[^0-9].*))$")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"[(（]?(?:0[0-9]{2,3}-)?[0-9]{7,12}(?:-[0-9]{1,4})?[)）]?")]
    private static partial Regex Telephone();
}
