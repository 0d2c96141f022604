namespace Jiyao.Rules.Tool.Samples;

/// <summary>Words for made-up registers. No person, unit or telegram named here exists.</summary>
internal static class SampleWords
{
    public static string[] Families { get; } = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫"];

    public static string[] Given { get; } = ["文华", "建国", "志远", "晓东", "海燕", "丽娟", "国栋", "春梅", "立新", "思源"];

    public static string[] Units { get; } =
    [
        "云川市委机要局", "云川市委办公室", "青溪区政府办公室", "临江区委机要局", "松岭县委机要局",
        "云川市防汛指挥部", "云川市卫健委", "青溪区应急局", "云川市公安局", "白石镇党委",
    ];

    public static string[] Subjects { get; } =
    [
        "关于做好近期值守工作的通知", "关于报送季度工作情况的通知", "关于召开专题会议的通知", "关于开展安全检查的通知",
        "关于报送人员名单的函", "关于转发上级来电的通知", "关于加强节日期间保障的通知", "关于核对设备台账的通知",
        "关于调整联络方式的通知", "关于强降雨天气防范的通知",
    ];
}
