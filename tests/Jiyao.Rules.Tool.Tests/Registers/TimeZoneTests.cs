using System.Buffers.Binary;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>The machine's zone is the process's: no other test runs beside these.</summary>
[Collection(nameof(TimeZoneTests))]
[CollectionDefinition(nameof(TimeZoneTests), DisableParallelization = true)]
public class TimeZoneTests
{
    private const string Text =
        "收/发,序号,标题,收报时间,回单时间,报告时间,接办时间,办结时间\n"
        + "收,1,一,2026-03-10 09:00:00,2026-03-10T01:15:00Z,1988年7月1日12时,46091.375,二〇二六年三月十日\n";

    [Theory]
    [InlineData(-11)]
    [InlineData(0)]
    [InlineData(13)]
    public void Times_do_not_depend_on_the_zone_of_the_machine(int hours)
    {
        using var folder = new TempFolder();
        var zone = folder.Write("zone", Zone(hours));
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(TimeSpan.FromHours(hours), TimeZoneInfo.Local.BaseUtcOffset);

            var telegram = ReadRegister.File(folder.Write("a.csv", Text)).Only;

            Assert.Equal(
                [
                    "2026-03-10T09:00:00+08:00", "2026-03-10T01:15:00+00:00",
                    "1988-07-01T12:00:00+08:00/1988-07-01T12:59:59.9999999+08:00", "2026-03-10T09:00+08:00", "2026-03-10",
                ],
                new[]
                {
                    telegram.ReceivedAt, telegram.ReceiptSentAt, telegram.ReportedAt, telegram.HandlingStartedAt,
                    telegram.CompletedAt,
                }.Select(time => time.ToString()));
            Assert.Equal(TimeSpan.FromHours(8), telegram.CompletedAt!.Value.Earliest.Offset);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    // A zone of one fixed offset, made here: not every machine has the tz database.
    private static byte[] Zone(int hours)
    {
        var file = new byte[44 + 6 + 4];
        "TZif"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(36), 1);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(40), 4);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(44), hours * 3600);
        "XXX"u8.CopyTo(file.AsSpan(50));
        return file;
    }
}
