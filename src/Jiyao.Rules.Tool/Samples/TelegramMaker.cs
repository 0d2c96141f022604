using Bogus;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>Makes the rows of a telegram register in the order of time: kept duties as a rule, a breach now and then.</summary>
internal sealed class TelegramMaker(Randomizer random, DateTime from, DateTime to, int rows)
{
    private const int RowsPerBreach = 8;

    private static readonly string[] Precedences = ["平急", "加急", "特急", "特提"];

    private readonly string[] handlers =
        [.. Enumerable.Range(0, 6).Select(_ => random.ArrayElement(SampleWords.Families) + random.ArrayElement(SampleWords.Given))];

    public IEnumerable<SampleTelegram> Make()
    {
        var step = (to - from) / rows;
        for (var i = 0; i < rows; i++)
        {
            var at = from + (step * i) + (step * random.Double(0, 0.9));
            var telegram = Kept(i + 1, new DateTime(at.Year, at.Month, at.Day, at.Hour, at.Minute, random.Int(0, 59)));
            yield return i % RowsPerBreach == RowsPerBreach - 1 ? Broken(telegram, (SampleBreach)(i / RowsPerBreach % 16)) : telegram;
        }
    }

    private SampleTelegram Kept(int serial, DateTime at)
    {
        var precedence = random.WeightedRandom([0, 1, 2, 3], [0.6f, 0.22f, 0.13f, 0.05f]);
        var telegram = new SampleTelegram
        {
            IsIncoming = random.Bool(0.85f),
            Serial = serial,
            SentElsewhere = random.Int(0, 8),
            At = at,
            Counterpart = random.ArrayElement(SampleWords.Units),
            Title = random.ArrayElement(SampleWords.Subjects),
            Level = random.ArrayElement(["秘密", "秘密", "机密", "内部"]),
            Handler = random.ArrayElement(handlers),
        };
        if (!telegram.IsIncoming) return telegram with { Precedence = Precedences[precedence], Result = null };
        var isImportant = random.Bool(0.1f);
        return Handled(telegram with { Importance = isImportant ? "是" : "否" }, precedence, isImportant);
    }

    private SampleTelegram Handled(SampleTelegram telegram, int precedence, bool isImportant)
    {
        var limit = TimeSpan.FromHours(precedence switch { 0 => 72, 1 => 48, 2 => 24, _ => 6 });
        return telegram with
        {
            IsIncoming = true,
            Precedence = precedence == 0 && random.Bool(0.2f) ? random.ArrayElement(["一般", "普通"]) : Precedences[precedence],
            ReceiptAt = telegram.At.AddSeconds(random.Int(60, 780)),
            ReportedAt = isImportant || precedence >= 2 ? telegram.At.AddSeconds(random.Int(60, 780)) : null,
            StartedAt = telegram.At.AddSeconds(random.Int(60, 780)),
            DoneAt = telegram.At + (limit * random.Double(0.15, 0.9)),
        };
    }

    private SampleTelegram Broken(SampleTelegram telegram, SampleBreach breach)
    {
        var at = telegram.At;
        return breach switch
        {
            SampleBreach.LateReceipt => Handled(telegram, 0, false) with { ReceiptAt = at.AddMinutes(random.Int(17, 90)) },
            SampleBreach.NoReceipt => Handled(telegram, 1, false) with { ReceiptAt = null },
            SampleBreach.BlankTitle => Handled(telegram, 0, false) with { Title = null },
            SampleBreach.NotReported => Handled(telegram, 2, false) with { ReportedAt = null },
            SampleBreach.OverdueOrdinary => Handled(telegram, 0, false) with { DoneAt = at.AddHours(random.Int(75, 200)) },
            SampleBreach.OverdueUrgent => Handled(telegram, 1, false) with { DoneAt = at.AddHours(random.Int(50, 90)) },
            SampleBreach.OverdueExtraUrgent => Handled(telegram, 2, false) with { DoneAt = at.AddHours(random.Int(26, 60)) },
            SampleBreach.FlashBegunLate => Handled(telegram, 3, false) with { StartedAt = at.AddMinutes(random.Int(18, 50)) },
            SampleBreach.FlashNotFinished => Handled(telegram, 3, false) with { DoneAt = at.AddHours(random.Int(26, 40)) },
            SampleBreach.NeverOpened => Handled(telegram, 1, false) with { StartedAt = null, DoneAt = null, Result = null },
            SampleBreach.OnlyForwarded => Handled(telegram, 0, false) with { Result = "已转青溪区应急局" },
            SampleBreach.UnknownPrecedence => Handled(telegram, 1, false) with { Precedence = "急件" },
            SampleBreach.IllegibleTime => Handled(telegram, 0, false) with { DoneText = "3月?日" },
            SampleBreach.ReceiptBeforeReception => Handled(telegram, 0, false) with { ReceiptAt = at.AddMinutes(-5) },
            SampleBreach.ImportanceBlank => Handled(telegram, 1, false) with { Importance = null },
            _ => Handled(telegram, 0, false) with { Form = "明传电报", Level = "秘密" },
        };
    }
}
