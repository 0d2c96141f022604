using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Jiyao.Rules.Tool.Registers.Parquet;

/// <summary>The values of a column in a row group, each as the text that a register in plain text would have.</summary>
internal static class ParquetColumn
{
    public static async Task<string?[]> Read(ParquetRowGroupReader group, DataField column, int rows)
    {
        if (column.ClrType == typeof(string) || column.ClrType == typeof(ReadOnlyMemory<char>))
        {
            var texts = new string[rows];
            await group.ReadAsync(column, texts).ConfigureAwait(false);
            return texts;
        }

        return column.ClrType switch
        {
            var type when type == typeof(bool) => await Values<bool>(group, column, rows, flag => flag ? "是" : "否").ConfigureAwait(false),
            var type when type == typeof(DateTime) => await Values<DateTime>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(DateOnly) => await Values<DateOnly>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(TimeSpan) => await Values<TimeSpan>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(TimeOnly) => await Values<TimeOnly>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(int) => await Values<int>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(long) => await Values<long>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(short) => await Values<short>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(double) => await Values<double>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(float) => await Values<float>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(decimal) => await Values<decimal>(group, column, rows, Text).ConfigureAwait(false),
            var type => throw new NotSupportedException($"{column.Name}: {type.Name}"),
        };
    }

    private static async Task<string?[]> Values<T>(ParquetRowGroupReader group, DataField column, int rows, Func<T, string> text)
        where T : struct
    {
        if (!column.IsNullable)
        {
            var all = new T[rows];
            await group.ReadAsync<T>(column, all.AsMemory()).ConfigureAwait(false);
            return Array.ConvertAll(all, value => text(value));
        }

        var some = new T?[rows];
        await group.ReadAsync(column, some.AsMemory()).ConfigureAwait(false);
        return Array.ConvertAll(some, value => value is { } known ? text(known) : null);
    }

    // A timestamp in UTC is an instant; one without zone is local, as everywhere in registers.
    private static string Text(DateTime at) =>
        at.ToString(at.Kind == DateTimeKind.Utc ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Text(TimeSpan span) => span.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);

    private static string Text<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);
}
