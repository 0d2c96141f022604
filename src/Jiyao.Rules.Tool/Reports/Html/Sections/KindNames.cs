using System.Text.Json;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>The kinds of record in Chinese, for those who do not read the names that programs read; a kind not named here keeps its own.</summary>
internal static class KindNames
{
    private static readonly (string Kind, string Name)[] Names =
    [
        ("telegram", "电报"), ("call", "电话"), ("lineOutage", "线路中断"), ("handOver", "交接班"), ("dutyShift", "排班"),
        ("dutyPresence", "在岗"), ("dutyWindow", "值班时段"), ("enter", "进入"), ("receiveVisitor", "会客"), ("absentee", "离岗"),
        ("incomingDocument", "收文"), ("outgoingDocument", "发文"), ("document", "文件"), ("issuedItem", "发出件"), ("destruction", "销毁"),
        ("classification", "定密"), ("carrier", "载体"), ("custody", "保管"), ("custodyChain", "交接链"), ("loan", "借阅"), ("copy", "复制"),
        ("read", "阅读"), ("excerpt", "摘抄"), ("carryOut", "携带外出"), ("connect", "联网"), ("process", "处理"), ("record", "记录"),
        ("device", "设备"), ("onlineAccount", "网络账号"), ("sharedService", "共用服务"), ("observation", "检查发现"), ("incident", "事件"),
        ("attendance", "参训"), ("inspection", "检查"), ("cleaning", "清扫"), ("person", "人员"), ("unit", "单位"), ("room", "房间"),
        ("responsibleBody", "责任单位"), ("calendarSpan", "日历时段"), ("holidayWindow", "节日时段"), ("filingYear", "归档年度"),
        ("serialVolume", "编号年度"), ("auditPeriod", "核查期间"), ("waiver", "豁免"),
    ];

    public static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (kind, name) in Names) writer.WriteString(kind, name);
        writer.WriteEndObject();
    }
}
