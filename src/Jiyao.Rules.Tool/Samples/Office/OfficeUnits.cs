namespace Jiyao.Rules.Tool.Samples;

/// <summary>The units of a made-up district.</summary>
internal static class OfficeUnits
{
    public const string Shared = "区体育中心";

    private const string Vacant = "石桥乡";

    private static readonly string[] Departments =
        ["区教育局", "区民政局", "区财政局", "区水务局", "区应急局", "区卫健局", "区统计局", "区信访局", Shared];

    private static readonly string[] Townships = ["白石镇", "青溪镇", "望江镇", "东林镇", "柳河乡", Vacant];

    /// <summary>The units that have a secrecy officer of their own.</summary>
    public static IReadOnlyList<string> WithOfficer { get; } = [.. Departments.Concat(Townships).Except([Shared, Vacant])];

    public static SampleRegister Register() => new("unit", "单位名册", ["name", "kind", "functions"],
    [
        ["区委机要局", "其他", "机要局"],
        ["区国家保密局", "其他", "无"],
        .. Departments.Select(name => new object?[] { name, "区直部门", "无" }),
        .. Townships.Select(name => new object?[] { name, "乡镇", "无" }),
    ]);
}
