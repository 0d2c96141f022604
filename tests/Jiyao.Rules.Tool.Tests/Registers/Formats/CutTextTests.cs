using System.Text;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Registers.Delimited;

namespace Jiyao.Rules.Tool.Tests.Registers.Formats;

/// <summary>A text that is cut and read in pieces, side by side, is read as it is when read in one.</summary>
public sealed class CutTextTests
{
    private const string Headers = "收/发,序号,电报号,收报时间,标题,密级,紧急程度,经办人";

    [Theory]
    [InlineData("plain", false)]
    [InlineData("quoted", false)]
    [InlineData("hostile", false)]
    [InlineData("hostile", true)]
    public void Pieces_of_any_size_come_to_what_the_whole_comes_to(string kind, bool isGb18030)
    {
        using var folder = new TempFolder();
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            var path = folder.Write($"{seed}.csv", Register(random, kind), isGb18030 ? ExportEncodings.Gb18030 : ExportEncodings.Utf8);
            var whole = Read(path, length: null);
            foreach (var length in new[] { 90, 200, 1000, random.Next(64, 4000) })
                Assert.Equal(whole, Read(path, length));
        }
    }

    [Fact]
    public void Rows_without_quotes_are_cut_and_stand_on_the_lines_they_stand_on()
    {
        using var folder = new TempFolder();
        var path = folder.Write("register.csv", $"{Headers}\n" + string.Concat(Enumerable.Range(2, 99).Select(line => $"收,{line},,,通知,,,\r\n")));

        var pieces = new TextCutter(EncodingScan.Of(path), ',', 200).Cut().ToList();

        Assert.True(pieces.Count > 10);
        Assert.All(pieces, piece => Assert.True(piece.IsAtHand));
        Assert.All(Facts(path, 200).Facts, fact => Assert.Equal(fact.Id, $"{fact.Source!.Value.Row}"));
    }

    [Fact]
    public void Behind_a_quote_out_of_place_the_rest_is_one_piece()
    {
        using var folder = new TempFolder();
        var row = "收,1,,,通知,,,\n";
        var path = folder.Write("register.csv", $"{Headers}\n{string.Concat(Enumerable.Repeat(row, 50))}收,2,,,\"未闭合,,,\n{string.Concat(Enumerable.Repeat(row, 50))}");

        var pieces = new TextCutter(EncodingScan.Of(path), ',', 300).Cut().ToList();

        Assert.False(pieces[^1].IsAtHand);
        Assert.All(pieces[..^1], piece => Assert.True(piece.IsAtHand));
        Assert.Equal(Read(path, null), Read(path, 300));
    }

    [Fact]
    public void What_stands_above_a_piece_is_copied_by_a_ditto_mark_at_its_start()
    {
        using var folder = new TempFolder();
        var path = folder.Write("register.csv", $"{Headers}\n收,1,,,通知,机密,,张三\n" + string.Concat(Enumerable.Range(2, 200).Select(serial => $"同上,{serial},,,同上,同上,,〃\n")));

        var (facts, problems) = Facts(path, 100);

        Assert.Equal(201, facts.Count);
        Assert.Empty(problems);
        Assert.All(facts.Cast<Telegram>(), telegram => Assert.Equal(("通知", "张三", SecrecyLevel.HighlySecret), (telegram.Title, telegram.Handler!.Name, telegram.Level)));
    }

    [Fact]
    public void Below_a_total_no_piece_has_records_until_the_header_comes_again()
    {
        using var folder = new TempFolder();
        string Rows(int first) => string.Concat(Enumerable.Range(first, 40).Select(serial => $"收,{serial},〔2026〕{serial}号,2026-03-10 09:00,通知,机密,特急,张三\n"));
        var path = folder.Write("register.csv", $"{Headers}\n{Rows(1)}合计,40,,,,,,\n{Rows(101)}{Headers}\n{Rows(201)}");

        var (facts, problems) = Facts(path, 200);

        Assert.Equal(80, facts.Count);
        Assert.Equal(40, problems.Count);
        Assert.Equal("201", facts[40].Id);
    }

    [Fact]
    public void The_first_reception_of_a_number_is_found_in_an_earlier_piece()
    {
        using var folder = new TempFolder();
        var others = string.Concat(Enumerable.Range(2, 100).Select(serial => $"收,{serial},〔2026〕{serial}号,2026-03-10 09:30,通知,,,\n"));
        var path = folder.Write("register.csv", $"{Headers}\n收,1,甲〔2026〕1号,2026-03-10 09:00,通知,,,\n{others}收,999,甲〔2026〕1号,2026-03-10 09:20:00,通知,,,\n收,1000,甲〔2026〕1号,2026-03-10 08:00,通知,,,\n收,1001,甲〔2026〕1号,2026-03-10 09:40,通知,,,\n");

        var telegrams = Facts(path, 150).Facts.Cast<Telegram>().ToDictionary(telegram => telegram.Id!);

        Assert.Equal("2026-03-10T09:00+08:00", telegrams["999"].FirstReceivedAt?.ToString());
        Assert.Null(telegrams["1000"].FirstReceivedAt);
        Assert.Equal("2026-03-10T08:00+08:00", telegrams["1001"].FirstReceivedAt?.ToString());
        Assert.Equal(2, telegrams.Values.Count(telegram => telegram.FirstReceivedAt is not null));
    }

    private static string Register(Random random, string kind)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? $"{Headers}\r\n" : $"××局收发电报登记本,,,\n{Headers}\n");
        var isHostile = kind == "hostile";
        for (var i = 0; i < 120; i++)
        {
            var end = isHostile && random.Next(8) == 0 ? "\r" : random.Next(2) == 0 ? "\n" : "\r\n";
            text.Append(isHostile && random.Next(25) == 0 ? Printed(random) : Row(random, i, kind)).Append(end);
        }

        return isHostile && random.Next(4) == 0 ? text.ToString().TrimEnd() : text.ToString();
    }

    private static string Printed(Random random) => random.Next(4) switch
    {
        0 => "合计,12,,,,,,",
        1 => Headers,
        2 => "",
        _ => "小计,3",
    };

    private static string Row(Random random, int number, string kind)
    {
        string[] titles = ["通知", "关于防汛的通知", "同上"];
        string[] quoted = ["\"一,二\"", "\"一\n二\"", "\"他说\"\"好\"\"\"", "\"\"", "\"一\r\n\r\n二\n\""];
        string[] broken = ["\"没有闭合", "\"关\"了又写", "半\"个", "\"\n\n", "\"\"\"", "5\"屏"];
        var title = kind != "plain" && random.Next(3) == 0 ? quoted[random.Next(quoted.Length)]
            : kind == "hostile" && random.Next(30) == 0 ? broken[random.Next(broken.Length)]
            : titles[random.Next(titles.Length)];
        var cells = $"{(random.Next(6) == 0 ? "同上" : "收")},{number},〔2026〕{random.Next(40)}号,2026-03-10 {random.Next(24):00}:00,{title},{(random.Next(5) == 0 ? "〃" : "机密")},特急,张三";
        return kind == "hostile" && random.Next(40) == 0 ? cells + ",多,了" : cells;
    }

    private static List<string> Read(string path, int? length)
    {
        var (facts, problems) = Facts(path, length);
        return [.. facts.Cast<Telegram>().Select(Shown), .. problems.Select(problem => problem.ToString())];
    }

    private static (List<Fact> Facts, IReadOnlyList<RegisterProblem> Problems) Facts(string path, int? length)
    {
        var source = (DelimitedSource)new DelimitedFormat().Inspect(path, KindChoice.Of("telegram"));
        using var register = new RecordRegister(length is { } bytes ? new CutSource(source, EncodingScan.Of(path), bytes) : new OneSource(source));
        var facts = SideBySide(register);
        Assert.Equal(register.Rows, facts.Count + register.Rejected);
        return (facts, register.Problems);
    }

    // As a check reads: the parts on several threads, what they came to told in order.
    private static List<Fact> SideBySide(RecordRegister register)
    {
        List<Fact> facts = [];
        var underWay = new Queue<(RegisterPart Part, Task<List<Fact>> Facts)>();
        foreach (var part in register.Parts(new Turns()))
        {
            underWay.Enqueue((part, Task.Run(part.ToList)));
            if (underWay.Count > 4) Take(underWay.Dequeue());
        }

        while (underWay.TryDequeue(out var next)) Take(next);
        return facts;

        void Take((RegisterPart Part, Task<List<Fact>> Facts) next)
        {
            facts.AddRange(next.Facts.GetAwaiter().GetResult());
            next.Part.Tell();
        }
    }

    private static string Shown(Telegram telegram) => string.Join('|', typeof(Telegram).GetProperties()
        .Select(property => property.GetValue(telegram) is Person person ? person.Name : property.GetValue(telegram)));

    private sealed class CutSource(DelimitedSource source, EncodedText text, int length) : RecordSource(source.Path, source.Kind)
    {
        public override RecordReader Open() => source.Open();

        public override IEnumerable<RecordPart> Parts() =>
            new TextCutter(text, ',', length).Cut().Select(piece => new DelimitedPart(piece, Path, ',', source.Heading, source.Heading.Names.Count));
    }

    private sealed class OneSource(DelimitedSource source) : RecordSource(source.Path, source.Kind)
    {
        public override RecordReader Open() => source.Open();
    }
}
