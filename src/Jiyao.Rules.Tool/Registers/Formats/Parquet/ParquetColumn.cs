using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Jiyao.Rules.Tool.Registers.Parquet;

/// <summary>The values of a column in a row group, each as the text that a register in plain text would have.</summary>
internal static class ParquetColumn
{
    /// <param name="group">The row group.</param>
    /// <param name="column">The column.</param>
    /// <param name="time">How it counts, where it is one of times.</param>
    /// <param name="rows">The rows of the group.</param>
    public static async Task<string?[]> Read(ParquetRowGroupReader group, DataField column, ParquetTime? time, int rows)
    {
        if (column.ClrType == typeof(string) || column.ClrType == typeof(ReadOnlyMemory<char>))
        {
            var texts = new string[rows];
            await group.ReadAsync(column, texts).ConfigureAwait(false);
            return texts;
        }

        if (column.ClrType == typeof(byte[]) || column.ClrType == typeof(ReadOnlyMemory<byte>))
        {
            var bytes = new byte[rows][];
            await group.ReadAsync(column, bytes).ConfigureAwait(false);
            return Array.ConvertAll(bytes, Text);
        }

        if (time is { } counted)
        {
            return column.ClrType == typeof(int)
                ? await Values<int>(group, column, rows, number => counted.Text(number)).ConfigureAwait(false)
                : await Values<long>(group, column, rows, number => counted.Text(number)).ConfigureAwait(false);
        }

        return column.ClrType switch
        {
            var type when type == typeof(bool) => await Values<bool>(group, column, rows, flag => flag ? "是" : "否").ConfigureAwait(false),
            var type when type == typeof(DateTime) => await Values<DateTime>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(int) => await Values<int>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(long) => await Values<long>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(sbyte) => await Values<sbyte>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(byte) => await Values<byte>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(ushort) => await Values<ushort>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(uint) => await Values<uint>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(ulong) => await Values<ulong>(group, column, rows, Text).ConfigureAwait(false),
            var type when type == typeof(Guid) => await Values<Guid>(group, column, rows, id => id.ToString()).ConfigureAwait(false),
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

    // Older writers do not say that bytes are text.
    private static string? Text(byte[]? bytes) => bytes is null ? null : TextEncodings.Utf8.GetString(bytes);

    // Of the oldest form, of 96 bits, which alone the library makes a date of.
    private static string Text(DateTime at) =>
        at.ToString(at.Kind == DateTimeKind.Utc ? ParquetTime.InstantFormat : ParquetTime.LocalFormat, CultureInfo.InvariantCulture);

    private static string Text<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);
}
