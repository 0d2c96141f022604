using System.Globalization;
using System.Text;
using Bogus;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>A cipher office's telegram register for 2026 in two files, the way two clerks would keep and export it.</summary>
internal static class TelegramSample
{
    public const int DefaultSeed = 20260310;
    public const int DefaultRows = 320;

    private const string Header =
        "收/发,序号,电报号,收报时间,发报时间,来报单位,发往单位,标题,密级,紧急程度,电报种类,是否重要,回单时间,经办人,报告时间,开始办理时间,办结时间,办理结果";

    /// <summary>Writes the files.</summary>
    /// <returns>Each file with its rows.</returns>
    public static IEnumerable<(string Path, int Rows)> Write(string folder, int seed, int rows)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Directory.CreateDirectory(folder);
        var (random, numbers, first) = (new Randomizer(seed), new TelegramNumbers(2026), rows / 2);
        yield return Write(
            Path.Combine(folder, "收发电报登记本-2026年上半年.csv"),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            "\n",
            "云川市青溪区委机要局收发电报登记本" + new string(',', 17),
            new TelegramMaker(random, new(2026, 1, 5), new(2026, 6, 28), first).Make(),
            numbers,
            time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        yield return Write(
            Path.Combine(folder, "收发电报登记本-2026年第三季度.csv"),
            Encoding.GetEncoding("GB18030"),
            "\r\n",
            null,
            // The serials run on, but for one that was passed over when the new book was begun.
            new TelegramMaker(random, new(2026, 7, 1), new(2026, 9, 25), rows - first).Make()
                .Select(telegram => telegram with { Serial = telegram.Serial + first + 1 }),
            numbers,
            time => time.ToString("yyyy年M月d日 H:mm", CultureInfo.InvariantCulture));
    }

    private static (string Path, int Rows) Write(
        string path,
        Encoding encoding,
        string newLine,
        string? title,
        IEnumerable<SampleTelegram> telegrams,
        TelegramNumbers numbers,
        Func<DateTime, string> write)
    {
        using var target = new StreamWriter(path, false, encoding) { NewLine = newLine };
        if (title is not null) target.WriteLine(title);
        target.WriteLine(Header);
        var rows = 0;
        foreach (var telegram in telegrams)
        {
            target.WriteLine(string.Join(',', Cells(telegram, numbers.Next(telegram), time => time is { } known ? write(known) : "")));
            rows++;
        }

        return (path, rows);
    }

    private static string?[] Cells(SampleTelegram telegram, string number, Func<DateTime?, string> write) =>
    [
        telegram.IsIncoming ? "收" : "发",
        telegram.Serial.ToString("000", CultureInfo.InvariantCulture),
        number,
        write(telegram.IsIncoming ? telegram.At : null),
        write(telegram.IsIncoming ? null : telegram.At),
        telegram.IsIncoming ? telegram.Counterpart : null,
        telegram.IsIncoming ? null : telegram.Counterpart,
        telegram.Title,
        telegram.Level,
        telegram.Precedence,
        telegram.Form,
        telegram.Importance,
        write(telegram.ReceiptAt),
        telegram.Handler,
        write(telegram.ReportedAt),
        write(telegram.StartedAt),
        telegram.DoneText ?? write(telegram.DoneAt),
        telegram.Result,
    ];
}
