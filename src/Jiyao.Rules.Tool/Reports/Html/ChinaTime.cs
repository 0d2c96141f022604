using System.Globalization;

namespace Jiyao.Rules.Tool.Reports.Html;

/// <summary>Times as the office reads them: at +08:00, as finely as they were written.</summary>
internal static class ChinaTime
{
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(BeijingTime.Of(instant).DateTime);

    public static string Text(DateTimeOffset instant)
    {
        var local = BeijingTime.Of(instant);
        var format = local.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : local.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss";
        return local.ToString(format, CultureInfo.InvariantCulture);
    }

    public static string Text(RecordedTime time) => time.Precision switch
    {
        TimePrecision.Illegible => "?",
        TimePrecision.Day => Text(time, "yyyy-MM-dd"),
        TimePrecision.Minute => Text(time, "yyyy-MM-dd HH:mm"),
        TimePrecision.Exact => Text(time, "yyyy-MM-dd HH:mm:ss"),
        _ => $"{BeijingTime.Of(time.Earliest).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} – "
            + BeijingTime.Of(time.Latest).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
    };

    private static string Text(RecordedTime time, string format) =>
        BeijingTime.Of(time.Earliest).ToString(format, CultureInfo.InvariantCulture);
}
