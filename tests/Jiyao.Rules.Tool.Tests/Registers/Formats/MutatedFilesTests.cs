using System.Diagnostics;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>
/// Damaged files of every format: each is read, or refused with a clear line, soon, and no row is unaccounted for. <c>JIYAO_FUZZ=10000</c>
/// for a longer run, <c>JIYAO_SEED=7</c> for other damage.
/// </summary>
public sealed class MutatedFilesTests
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Nothing_that_a_file_may_hold_breaks_a_reader()
    {
        var (files, seed) = (Asked("JIYAO_FUZZ", 300), Asked("JIYAO_SEED", 20261123));
        var rows = new SameRows();
        (string Name, byte[] Bytes)[] seeds =
        [
            ("t.csv", rows.Csv()), ("t.csv", rows.Csv(encoding: "GB18030")), ("t.tsv", [0xFF, 0xFE, .. rows.Csv('\t', "utf-16")]),
            ("t.jsonl", rows.JsonLines()), ("t.json", rows.JsonArray()), ("t.xlsx", rows.Xlsx()), ("t.parquet", await rows.Parquet()),
            ("t.csv.gz", SameRows.Packed(rows.Csv())), ("t.xls", File.ReadAllBytes(Fixture.Path("dates.xls"))),
        ];
        var random = new System.Random(seed);
        using var folder = new TempFolder();
        for (var i = 0; i < files; i++)
        {
            var (name, bytes) = seeds[i % seeds.Length];
            var path = folder.Write(name, Mutated(bytes, random));
            var watch = Stopwatch.StartNew();
            Try(path);
            Assert.True(watch.Elapsed < Most, $"file {i}, {name}: {watch.Elapsed}");
        }
    }

    [Fact]
    public async Task The_schema_of_a_Parquet_file_may_be_anything()
    {
        var bytes = await new SameRows().Parquet();
        var footer = bytes.Length - 8 - BitConverter.ToInt32(bytes.AsSpan(bytes.Length - 8, 4));
        using var folder = new TempFolder();
        foreach (var place in Enumerable.Range(footer, 200))
        {
            var damaged = (byte[])bytes.Clone();
            damaged[place] ^= 0x15;
            Try(folder.Write("t.parquet", damaged));
        }
    }

    private static int Asked(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out var asked) ? asked : otherwise;

    private static void Try(string path)
    {
        try
        {
            using var register = Register.Open(path);
            var problems = 0L;
            register.ProblemFound = _ => problems++;
            long evaluated = register.Read().LongCount();
            Assert.Equal(register.Rows, evaluated + register.Rejected);
            Assert.True(problems >= register.Rejected);
        }
        catch (RegisterException refusal)
        {
            Assert.DoesNotContain('\n', refusal.Message);
        }
    }

    private static byte[] Mutated(byte[] seed, System.Random random)
    {
        var bytes = (byte[])seed.Clone();
        switch (random.Next(6))
        {
            case 0:
                for (var i = 0; i < random.Next(1, 20); i++) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                return bytes[..random.Next(bytes.Length)];
            case 2:
                var (from, to, length) = (random.Next(bytes.Length), random.Next(bytes.Length), random.Next(1, bytes.Length / 4));
                for (var i = 0; i < length && from + i < bytes.Length && to + i < bytes.Length; i++) bytes[to + i] = seed[from + i];
                return bytes;
            case 3:
                var hole = random.Next(bytes.Length);
                return [.. bytes[..hole], .. bytes[Math.Min(bytes.Length, hole + random.Next(1, 500))..]];
            case 4:
                random.NextBytes(bytes.AsSpan(random.Next(bytes.Length / 2), Math.Min(64, bytes.Length / 2)));
                return bytes;
            default:
                byte[] nasty = [.. "\"\"\"{[[[[{\"a\":1e999999}=cmd()\0\uFEFF-99999999999999999999"u8];
                var at = random.Next(bytes.Length);
                return [.. bytes[..at], .. nasty, .. bytes[at..]];
        }
    }
}
