using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Reports;

/// <summary>A small register with a breach, something open and an unreadable cell, checked with a report to a file.</summary>
internal sealed class OneRegister : IDisposable
{
    public const string Header = "收/发,序号,收报时间,来报单位,标题,密级,紧急程度,是否重要,回单时间,经办人,报告时间,办结时间,办理结果\n";
    public const string Kept = "收,001,2026-03-10 09:00:00,甲局,通知,秘密,平急,否,2026-03-10 09:15:00,张三,,2026-03-12 10:00:00,已办结\n";
    public const string Late = "收,002,2026-03-10 09:00:00,甲局,通知,秘密,平急,否,2026-03-10 09:15:01,张三,,2026-03-12 10:00:00,已办结\n";
    public const string Open = "收,003,2026-03-10 09:00:00,甲局,通知,秘密,平急,,2026-03-10 09:10:00,张三,,2026-03-12 10:00:00,已办结\n";
    public const string Unreadable = "收,004,2026-03-10 09:00:00,甲局,通知,秘密,平急,否,3月?日,张三,,2026-03-12 10:00:00,已办结\n";

    private readonly TempFolder folder = new();

    public string Folder => folder.Path;

    public string Write(string name, string text) => folder.Write(name, text);

    /// <summary>The report of a check of these rows, and its exit code.</summary>
    public (int Code, string Report) Check(string format, string rows, params string[] options)
    {
        var (register, report) = (folder.Write("t.csv", Header + rows), Path.Combine(Folder, "report"));
        var (code, _, error) = JiyaoTool.Run(["check", register, "--regulation", "B", "--as-of", "2026-04-01", "--format", $"{format}={report}", .. options]);
        return code == 2 ? (code, error) : (code, File.ReadAllText(report));
    }

    public void Dispose() => folder.Dispose();
}
