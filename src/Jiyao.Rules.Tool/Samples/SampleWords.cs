namespace Jiyao.Rules.Tool.Samples;

/// <summary>Words for made-up registers. No person, unit or telegram named here exists.</summary>
internal static class SampleWords
{
    public static string[] Families { get; } = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫"];

    public static string[] Given { get; } = ["文华", "建国", "志远", "晓东", "海燕", "丽娟", "国栋", "春梅", "立新", "思源"];

    /// <summary>The words that each unit puts before the number of a telegram of its own (代字).</summary>
    public static OrderedDictionary<string, string> NumberWords { get; } = new()
    {
        ["云川市委机要局"] = "云机发电",
        ["云川市委办公室"] = "云办发电",
        ["青溪区政府办公室"] = "青政办发电",
        ["临江区委机要局"] = "临机发电",
        ["松岭县委机要局"] = "松机发电",
        ["云川市防汛指挥部"] = "云汛发电",
        ["云川市卫健委"] = "云卫发电",
        ["青溪区应急局"] = "青应急发电",
        ["云川市公安局"] = "云公发电",
        ["白石镇党委"] = "白委发电",
    };

    public static string[] Units { get; } = [.. NumberWords.Keys];

    public static string[] Subjects { get; } =
    [
        "关于做好近期值守工作的通知", "关于报送季度工作情况的通知", "关于召开专题会议的通知", "关于开展安全检查的通知",
        "关于报送人员名单的函", "关于转发上级来电的通知", "关于加强节日期间保障的通知", "关于核对设备台账的通知",
        "关于调整联络方式的通知", "关于强降雨天气防范的通知",
    ];
}
