namespace Jiyao.Rules.Tool.Tests.Reports.Html;

/// <summary>Rows of a telegram register.</summary>
internal static class Rows
{
    public const string Header = "收/发,序号,收报时间,来报单位,标题,密级,紧急程度,是否重要,回单时间,经办人,报告时间,办结时间,办理结果\n";

    public static string Kept(string serial) =>
        $"收,{serial},2026-03-10 09:00:00,甲局,通知,秘密,平急,否,2026-03-10 09:15:00,张三,,2026-03-12 10:00:00,已办结\n";

    public static string Late(string serial, string title = "通知", string precedence = "平急") =>
        $"收,{serial},2026-03-10 09:00:00,甲局,{title},秘密,{precedence},否,2026-03-10 09:20:00,张三,,2026-03-12 10:00:00,已办结\n";
}
