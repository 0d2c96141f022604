using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Registers.Parquet;
using Parquet;
using Parquet.File.Values.Primitives;
using Parquet.Meta;
using Parquet.Schema;

namespace Jiyao.Rules.Tool.Tests.Registers;

public sealed class ParquetTests : IDisposable
{
    private static readonly int[] Two = [1, 2];
    private static readonly int[] Levels = [0, 1];

    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_date_is_a_day_and_no_instant()
    {
        var day = new DateTime(2026, 3, 10, 0, 0, 0, DateTimeKind.Utc);

        Assert.Equal("2026-03-10", (await Read(new DateTimeDataField("收报日期", DateTimeFormat.Date), [day])).Only.ReceivedAt.ToString());
    }

    [Fact]
    public async Task A_time_of_day_goes_with_the_date_beside_it()
    {
        var nanos = await Read(new TimeDataField("收报时间", TimeUnitPrecision.Nanos), [32_405_000_000_000L], "收报日期", "2026-03-10");
        var micros = await Read(new TimeDataField("收报时间", TimeUnitPrecision.Micros), [32_405_000_000L], "收报日期", "2026-03-10");
        var millis = await Read(new TimeDataField("收报时间", TimeUnitPrecision.Millis), [32_405_000], "收报日期", "2026-03-10");

        Assert.All([nanos, micros, millis], read => Assert.Equal("2026-03-10T09:00:05+08:00", read.Only.ReceivedAt.ToString()));
    }

    [Theory]
    [InlineData(33_300_900_000L, "09:15:00.9")]
    [InlineData(86_399_999_999L, "23:59:59.999999")]
    [InlineData(86_400_000_000L, "24:00:00")]
    [InlineData(86_400_000_001L, "86400000001")]
    [InlineData(-1, "-1")]
    public void A_time_of_day_keeps_its_fraction_and_the_midnight_that_ends_the_day(long micros, string expected) =>
        Assert.Equal(expected, new ParquetTime(ParquetTimeKind.Clock, TimeSpan.TicksPerMicrosecond).Text(micros));

    [Fact]
    public async Task The_midnight_that_ends_a_day_is_on_the_next()
    {
        var read = await Read(new TimeDataField("收报时间", TimeUnitPrecision.Micros), [86_400_000_000L], "收报日期", "2026-03-10");

        Assert.Equal("2026-03-11T00:00:00+08:00", read.Only.ReceivedAt.ToString());
    }

    [Fact]
    public void Times_that_are_stored_by_their_differences_are_read()
    {
        // Written by DuckDB as version 2.
        var telegram = ReadRegister.File(Fixture.Path("differences.parquet")).Only;

        Assert.Equal("2026-03-10T09:00:05+08:00", telegram.ReceivedAt.ToString());
        Assert.Equal("2026-03-10T01:15:00+00:00", telegram.ReceiptSentAt.ToString());
        Assert.Equal("2026-03-12", telegram.CompletedAt.ToString());
    }

    [Theory]
    [InlineData("org.apache.spark.version", ParquetTimeKind.Instant)]
    [InlineData("writer.time.zone", ParquetTimeKind.Instant)]
    [InlineData("pandas", ParquetTimeKind.Local)]
    public void Times_of_96_bits_are_in_UTC_where_their_writer_is_known_for_it(string left, object kind) => Assert.Equal(
        kind,
        ParquetTimes.TakenFrom(new FileMetaData
        {
            KeyValueMetadata = [new() { Key = left }],
            Schema = [new() { Name = "root", NumChildren = 1 }, new() { Name = "收报时间", Type = Parquet.Meta.Type.INT96 }],
        }).Of("收报时间")?.Kind);

    [Fact]
    public async Task Others_are_local()
    {
        var read = await Read(new DateTimeDataField("收报时间", DateTimeFormat.Impala), [new DateTime(2026, 3, 10, 9, 0, 0, DateTimeKind.Utc)]);

        Assert.Equal("2026-03-10T09:00:00+08:00", read.Only.ReceivedAt.ToString());
    }

    [Fact]
    public void A_column_within_another_may_bear_the_name_of_one_of_times()
    {
        var times = ParquetTimes.TakenFrom(new FileMetaData
        {
            Schema =
            [
                new() { Name = "root", NumChildren = 3 },
                new() { Name = "收报时间", ConvertedType = ConvertedType.TIMESTAMP_MICROS },
                new() { Name = "附加", NumChildren = 2 },
                new() { Name = "收报时间", NumChildren = 1 },
                new() { Name = "回单时间", ConvertedType = ConvertedType.TIMESTAMP_MILLIS },
                new() { Name = "收报时间", ConvertedType = ConvertedType.DATE },
                new() { Name = "办结时间", ConvertedType = ConvertedType.DATE },
            ],
        });

        Assert.Equal(new ParquetTime(ParquetTimeKind.Instant, TimeSpan.TicksPerMicrosecond), times.Of("收报时间"));
        Assert.Null(times.Of("回单时间"));
        Assert.Equal(ParquetTimeKind.Day, times.Of("办结时间")?.Kind);
    }

    [Theory]
    [InlineData(-1, "1969-12-31 23:59:59.999999")]
    [InlineData(0, "1970-01-01 00:00:00")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(long.MinValue, "-9223372036854775808")]
    public void A_number_that_is_no_time_stays_one(long number, string expected) =>
        Assert.Equal(expected, new ParquetTime(ParquetTimeKind.Local, TimeSpan.TicksPerMicrosecond).Text(number));

    [Fact]
    public async Task Numbers_of_any_width_are_read()
    {
        Assert.Equal("200", (await Read(new DataField<byte>("序号"), [(byte)200])).Only.Id);
        Assert.Equal("-5", (await Read(new DataField<sbyte>("序号"), [(sbyte)-5])).Only.Id);
        Assert.Equal("60000", (await Read(new DataField<ushort>("序号"), [(ushort)60_000])).Only.Id);
        Assert.Equal("4000000000", (await Read(new DataField<uint>("序号"), [4_000_000_000u])).Only.Id);
        Assert.Equal("18446744073709551615", (await Read(new DataField<ulong>("序号"), [ulong.MaxValue])).Only.Id);
    }

    [Fact]
    public async Task A_decimal_number_has_no_zeros_that_only_its_scale_asks_for()
    {
        Assert.Equal("7", (await Read(new DecimalDataField("序号", 18, 2), [7.00m])).Only.Id);
        Assert.Equal("0.05", (await Read(new DecimalDataField("序号", 18, 2), [0.05m])).Only.Id);
        Assert.True((await Read(new DecimalDataField("是否重要", 9, 2), [1.00m])).Only.IsImportant);
    }

    [Fact]
    public async Task Bytes_that_are_not_said_to_be_text_are_read_as_text()
    {
        var path = await Write(new DataField<byte[]>("序号"), (group, field) => group.WriteAsync(field, [[0x30, 0x30, 0x31]]));

        Assert.Equal("001", ReadRegister.File(path).Only.Id);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_spoil_their_own_cell_alone()
    {
        Assert.Empty((await ReadBytes("附图")).Problems);

        var problem = (await ReadBytes("紧急程度")).Problem;
        Assert.Equal((1, "紧急程度"), (problem.Row, problem.Column));
    }

    [Fact]
    public async Task A_column_of_a_type_that_is_not_read_is_passed_over_and_elsewhere_named()
    {
        Assert.Equal(["用时"], (await ReadInterval("用时")).UnknownHeaders);

        var fault = await Assert.ThrowsAsync<RegisterException>(() => ReadInterval("收报时间"));
        Assert.Contains("the column \"收报时间\" is of the type Interval, which is not read: write it as text", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_too_many_digits_matters_where_the_register_asks_for_it()
    {
        // Written by DuckDB: numbers of 38 digits in 摘要号, and in 序号.
        Assert.Equal("0001", ReadRegister.File(Fixture.Path("long-number-unread.parquet")).Only.Id);

        var fault = Assert.Throws<RegisterException>(() => ReadRegister.File(Fixture.Path("long-number.parquet")));
        Assert.Contains("the column \"序号\" holds numbers of more than 28 digits: write it as text", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_in_a_column_that_no_register_has_is_passed_over_and_elsewhere_named()
    {
        var read = await ReadList("标签");
        Assert.Empty(read.Problems);
        Assert.Equal(["标签"], read.UnknownHeaders);

        var fault = await Assert.ThrowsAsync<RegisterException>(() => ReadList("经办人"));
        Assert.Contains("经办人", fault.Message, StringComparison.Ordinal);
        Assert.Contains("list", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private async Task<ReadRegister> ReadBytes(string name) => ReadRegister.File(
        await Write(new DataField<byte[]>(name), (group, field) => group.WriteAsync(field, [[0xC3, 0xD8, 0xC3, 0xDC]])));

    private Task<ReadRegister> ReadInterval(string name) => Read(new DataField<Interval>(name), [new Interval(0, 1, 0)]);

    private async Task<ReadRegister> ReadList(string name) => ReadRegister.File(
        await Write(new DataField<int[]>(name), (group, field) => group.WriteAsync<int>(field, Two, Levels)));

    private async Task<ReadRegister> Read<T>(DataField column, T[] values, string other = "备注", string text = "无")
        where T : struct => ReadRegister.File(await Write(column, (group, field) => group.WriteAsync<T>(field, values), other, text));

    private async Task<string> Write(DataField column, Func<ParquetRowGroupWriter, DataField, Task> write, string other = "备注", string text = "无")
    {
        var schema = new ParquetSchema(
            new DataField<string>("收/发"), new DataField<string>("标题"), new DataField<string>("密级"), new DataField<string>(other), column);
        using var bytes = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(schema, bytes))
        {
            using var group = writer.CreateRowGroup();
            string[] texts = ["收", "防汛", "机密", text];
            for (var i = 0; i < texts.Length; i++) await group.WriteAsync(schema.DataFields[i], new[] { texts[i] });
            await write(group, schema.DataFields[^1]);
        }

        return folder.Write("register.parquet", bytes.ToArray());
    }
}
