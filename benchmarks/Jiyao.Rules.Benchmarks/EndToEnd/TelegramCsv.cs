using System.Globalization;
using System.Text;

namespace Jiyao.Rules.Benchmarks.EndToEnd;

/// <summary>
/// A telegram register as a clerk's program exports it: UTF-8, Chinese headers, in the order of time, one row in ten outgoing, one in
/// twenty of the incoming late with something or without it.
/// </summary>
internal static class TelegramCsv
{
    /// <summary>The headers, in order.</summary>
    public static string[] Headers { get; } =
    [
        "收/发", "序号", "电报号", "收报时间", "发报时间", "来报单位", "发往单位", "标题", "密级", "紧急程度", "电报种类", "是否重要",
        "回单时间", "经办人", "报告时间", "开始办理时间", "办结时间", "办理结果",
    ];

    /// <summary>The headers whose cells are times.</summary>
    public static string[] Times { get; } = ["收报时间", "发报时间", "回单时间", "报告时间", "开始办理时间", "办结时间"];

    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly string[] Precedences = ["平急", "加急", "特急", "特提"];
    private static readonly string[] Units = ["云川市委机要局", "青溪区政府办公室", "云川市防汛指挥部"];
    private static readonly string[] Titles = ["关于做好近期值守工作的通知", "关于节日期间值班安排的通知", "关于核对设备台账的通知"];
    private static readonly string[] Handlers = ["郑思源", "孙红梅", "李文静", "王建国"];

    public static void Write(string path, int rows)
    {
        var random = new Random(20260310);
        using var target = new StreamWriter(path, false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        target.WriteLine(string.Join(',', Headers));
        for (var i = 0; i < rows; i++) target.WriteLine(string.Join(',', Row(i, random)));
    }

    private static string[] Row(int i, Random random)
    {
        var at = Start.AddSeconds(30 * i);
        var (isIncoming, unit) = (random.Next(10) != 0, Units[random.Next(Units.Length)]);
        var precedence = random.Next(4);
        string[] head =
        [
            isIncoming ? "收" : "发",
            (i + 1).ToString(CultureInfo.InvariantCulture),
            $"云机发〔2026〕{i + 1}号",
            isIncoming ? Text(at) : "",
            isIncoming ? "" : Text(at),
            isIncoming ? unit : "",
            isIncoming ? "" : unit,
            Titles[random.Next(Titles.Length)],
            "秘密",
            Precedences[precedence],
            "密码电报",
        ];
        return isIncoming ? [.. head, .. Handling(at, precedence, random)] : [.. head, "否", "", Handlers[0], "", "", "", ""];
    }

    private static string[] Handling(DateTime at, int precedence, Random random)
    {
        var late = random.Next(20) == 0 ? random.Next(1, 6) : 0;
        var isImportant = random.Next(10) == 0;
        var hours = precedence == 0 ? 72 : precedence == 1 ? 48 : 24;
        return
        [
            isImportant ? "是" : "否",
            late == 1 ? "" : Text(at.AddMinutes(late == 2 ? 16 : random.Next(1, 16))),
            Handlers[random.Next(Handlers.Length)],
            late == 3 || (precedence < 2 && !isImportant) ? "" : Text(at.AddMinutes(random.Next(1, 16))),
            Text(at.AddMinutes(random.Next(1, 16))),
            late == 4 ? "" : Text(at.AddHours(late == 5 ? hours + 1 : random.Next(1, hours + 1))),
            late == 4 ? "" : "已办结",
        ];
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
