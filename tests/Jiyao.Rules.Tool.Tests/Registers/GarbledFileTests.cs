using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class GarbledFileTests
{
    private const string Csv =
        "登记簿,,,,\n收/发,序号,标题,收报时间,等级\n收,1,\"关于\n防汛\",2026-03-10 09:00,特急\n发,2,二,2026年3月10日9时,同上\n合计,,2,,\n";

    private const string Json =
        "[{\"收/发\":\"收\",\"序号\":1,\"标题\":\"一\\n\",\"收报时间\":\"2026-03-10 09:00\",\"handler\":{\"name\":\"张三\",\"roles\":[]}},\n"
        + "{\"收/发\":\"发\",\"序号\":2,\"标题\":\"二\",\"收报时间\":null,\"precedenceChanges\":[]}]\n";

    private static readonly byte[] Telling = [.. "\",\n\r\t;{}[]:\\'=#*0129/-+.TZ "u8, 0x00, 0x80, 0xC2, 0xE4, 0xFF];

    [Theory]
    [InlineData("a.csv", "utf-8")]
    [InlineData("a.csv", "GB18030")]
    [InlineData("a.txt", "utf-16")]
    [InlineData("a.json", "utf-8")]
    [InlineData("a.jsonl", "utf-8")]
    public void A_garbled_file_is_read_or_refused_and_never_anything_else(string name, string encoding)
    {
        using var folder = new TempFolder();
        var text = name.EndsWith(".csv", StringComparison.Ordinal) || name.EndsWith(".txt", StringComparison.Ordinal) ? Csv
            : name.EndsWith(".jsonl", StringComparison.Ordinal) ? Json.Replace(",\n", "\n", StringComparison.Ordinal)[1..^2]
            : Json;
        var bytes = Bytes(text, encoding);
        var random = new Random(20260310);
        int read = 0, refused = 0;
        for (var i = 0; i < 400; i++)
        {
            var path = folder.Write(name, Garbled(bytes, random));
            try
            {
                ReadRegister.File(path);
                read++;
            }
            catch (RegisterException fault)
            {
                Assert.StartsWith(path, fault.Message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', fault.Message);
                refused++;
            }
        }

        Assert.True(read > 0 && refused > 0, $"read {read}, refused {refused}");
    }

    private static byte[] Bytes(string text, string name)
    {
        var encoding = name switch
        {
            "GB18030" => ExportEncodings.Gb18030,
            "utf-16" => ExportEncodings.Utf16,
            _ => ExportEncodings.Utf8,
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static byte[] Garbled(byte[] bytes, Random random)
    {
        var garbled = bytes.ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(garbled.Count);
            switch (random.Next(4))
            {
                case 0:
                    garbled[at] = Telling[random.Next(Telling.Length)];
                    break;
                case 1:
                    garbled.Insert(at, Telling[random.Next(Telling.Length)]);
                    break;
                case 2:
                    garbled.RemoveAt(at);
                    break;
                default:
                    if (random.Next(4) == 0) garbled.RemoveRange(at, garbled.Count - at);
                    break;
            }

            if (garbled.Count == 0) garbled.Add((byte)' ');
        }

        return [.. garbled];
    }
}
