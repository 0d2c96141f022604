using System.Globalization;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace Jiyao.Rules.Tool.Registers.Parquet;

/// <summary>The values of a column in a row group, each as the text that a register in plain text would have.</summary>
internal static class ParquetColumn
{
    private static readonly Dictionary<Type, Reader> Readers = new()
    {
        [typeof(string)] = Texts,
        [typeof(ReadOnlyMemory<char>)] = Texts,
        [typeof(byte[])] = Bytes,
        [typeof(ReadOnlyMemory<byte>)] = Bytes,
        [typeof(bool)] = Values<bool>(flag => flag ? "是" : "否"),
        [typeof(int)] = Values<int>(Text),
        [typeof(long)] = Values<long>(Text),
        [typeof(sbyte)] = Values<sbyte>(Text),
        [typeof(byte)] = Values<byte>(Text),
        [typeof(ushort)] = Values<ushort>(Text),
        [typeof(uint)] = Values<uint>(Text),
        [typeof(ulong)] = Values<ulong>(Text),
        [typeof(Guid)] = Values<Guid>(id => id.ToString()),
        [typeof(short)] = Values<short>(Text),
        [typeof(double)] = Values<double>(Text),
        [typeof(float)] = Values<float>(Text),
        [typeof(decimal)] = Values<decimal>(PlainNumber.Text),
    };

    private delegate Task<string?[]> Reader(ParquetRowGroupReader group, DataField column, int rows);

    /// <summary>Whether values of this type can be read.</summary>
    public static bool Reads(DataField column) => Readers.ContainsKey(column.ClrType) || column.ClrType == typeof(DateTime);

    /// <param name="group">The row group.</param>
    /// <param name="column">The column.</param>
    /// <param name="time">How it counts, where it is one of times.</param>
    /// <param name="rows">The rows of the group.</param>
    public static Task<string?[]> Read(ParquetRowGroupReader group, DataField column, ParquetTime? time, int rows) =>
        (time is { } counted ? Times(column.ClrType, counted) : Readers[column.ClrType])(group, column, rows);

    // Of those of 96 bits, and of no others, the library makes dates.
    private static Reader Times(Type type, ParquetTime time) =>
        type == typeof(int) ? Values<int>(number => time.Text(number))
        : type == typeof(long) ? Values<long>(time.Text)
        : Values<DateTime>(at => time.Text((at - DateTime.UnixEpoch).Ticks));

    private static async Task<string?[]> Texts(ParquetRowGroupReader group, DataField column, int rows)
    {
        var texts = new string[rows];
        await group.ReadAsync(column, texts).ConfigureAwait(false);
        return texts;
    }

    private static async Task<string?[]> Bytes(ParquetRowGroupReader group, DataField column, int rows)
    {
        var bytes = new byte[rows][];
        await group.ReadAsync(column, bytes).ConfigureAwait(false);
        return Array.ConvertAll(bytes, Text);
    }

    private static Reader Values<T>(Func<T, string> text)
        where T : struct => async (group, column, rows) =>
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
        };

    // Older writers do not say that bytes are text. Those that are none show as such, in their cell, like those of a column of texts.
    private static string? Text(byte[]? bytes) => bytes is null ? null : Encoding.UTF8.GetString(bytes);

    private static string Text<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);
}
