using Parquet.Meta;
using PhysicalType = Parquet.Meta.Type;

namespace Jiyao.Rules.Tool.Registers.Parquet;

/// <summary>
/// The columns of a file that count days or fractions of a second. The library makes dates of them where a page has them one by one, and
/// gives up where it has them by their differences; so it is told of numbers only, and they are made dates here.
/// </summary>
internal sealed class ParquetTimes
{
    // What Spark and Hive leave behind in a file whose times of 96 bits, which say nothing of a zone, they wrote in UTC.
    private static readonly string[] WritersInUtc = ["org.apache.spark.version", "writer.time.zone"];

    private readonly Dictionary<string, ParquetTime> byName = new(StringComparer.Ordinal);

    /// <summary>Takes from a file's schema what makes a column one of times.</summary>
    public static ParquetTimes TakenFrom(FileMetaData file)
    {
        var times = new ParquetTimes();
        var isInUtc = file.KeyValueMetadata?.Exists(entry => WritersInUtc.Contains(entry.Key)) == true;
        foreach (var column in Outermost(file.Schema))
        {
            if (TimeOf(column, isInUtc) is not { } time) continue;
            times.byName[column.Name] = time;
            (column.LogicalType, column.ConvertedType) = (null, null);
        }

        return times;
    }

    /// <summary>How a column counts; null: it is none of times.</summary>
    public ParquetTime? Of(string column) => byName.TryGetValue(column, out var time) ? time : null;

    // The root is followed by each of its columns, and that by those within it, which may bear the name of one outside.
    private static IEnumerable<SchemaElement> Outermost(List<SchemaElement> schema)
    {
        for (var i = 1; i < schema.Count; i++)
        {
            yield return schema[i];
            for (var within = schema[i].NumChildren ?? 0; within > 0 && i + 1 < schema.Count; within--) within += schema[++i].NumChildren ?? 0;
        }
    }

    private static ParquetTime? TimeOf(SchemaElement column, bool isInUtc) => column switch
    {
        { Type: PhysicalType.INT96 } => new(isInUtc ? ParquetTimeKind.Instant : ParquetTimeKind.Local, 1),
        { ConvertedType: ConvertedType.DATE } or { LogicalType.DATE: not null } => new(ParquetTimeKind.Day, TimeSpan.TicksPerDay),
        { LogicalType.TIMESTAMP: { } stamp } => new(stamp.IsAdjustedToUTC ? ParquetTimeKind.Instant : ParquetTimeKind.Local, TicksOf(stamp.Unit)),
        { ConvertedType: ConvertedType.TIMESTAMP_MILLIS } => new(ParquetTimeKind.Instant, TimeSpan.TicksPerMillisecond),
        { ConvertedType: ConvertedType.TIMESTAMP_MICROS } => new(ParquetTimeKind.Instant, TimeSpan.TicksPerMicrosecond),
        { LogicalType.TIME: { } time } => new(ParquetTimeKind.Clock, TicksOf(time.Unit)),
        { ConvertedType: ConvertedType.TIME_MILLIS } => new(ParquetTimeKind.Clock, TimeSpan.TicksPerMillisecond),
        { ConvertedType: ConvertedType.TIME_MICROS } => new(ParquetTimeKind.Clock, TimeSpan.TicksPerMicrosecond),
        _ => null,
    };

    private static decimal TicksOf(TimeUnit unit) =>
        unit.MILLIS is not null ? TimeSpan.TicksPerMillisecond : unit.MICROS is not null ? TimeSpan.TicksPerMicrosecond : 0.01m;
}
