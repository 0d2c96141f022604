using Bogus;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>A year of duty: a principal for each day and night, a deputy for the day, the hand-over at eight.</summary>
internal sealed class DutyYear(OfficeStaff staff, Randomizer random, int year)
{
    private readonly DateTime start = new(year, 1, 1, 8, 0, 0);

    private int Days => DateTime.IsLeapYear(year) ? 366 : 365;

    public IEnumerable<SampleRegister> Registers(TelegramYear telegrams) => [Roster(), Presence(), HandOvers(telegrams), Outages(), Calls()];

    public string Principal(int day) => staff.Officers[day % 5];

    private string Deputy(int day) => staff.Officers[5 + (day % 3)];

    private SampleRegister Roster() => new("roster", "值班表", ["person", "post", "from", "to", "leader"],
    [
        .. from day in Enumerable.Range(0, Days)
           let begin = start.AddDays(day)
           from shift in new object?[][]
           {
               [Principal(day), "正班", begin, begin.AddDays(1), staff.Director],

               // Now and then one person stands for both.
               [day % 120 == 60 ? Principal(day) : Deputy(day), "副班", begin, begin.AddHours(10), staff.Director],
           }
           select shift,
    ]);

    private SampleRegister Presence()
    {
        List<object?[]> rows = [];

        // The night into the year belongs to the last shift of the one before.
        rows.Add([Principal(4), "正班", "机要室", start.AddHours(-24), start, start.AddHours(-24), start]);
        for (var day = 0; day < Days; day++)
        {
            var (begin, end) = (start.AddDays(day), start.AddDays(day + 1));
            rows.AddRange(PrincipalStays(day, begin, end));
            var deputy = day % 120 == 60 ? Principal(day) : Deputy(day);
            rows.Add([deputy, "副班", "机要室", begin, begin.AddHours(10), begin, begin.AddHours(10)]);
        }

        // The head lives there, but for a day now and then.
        for (var day = 0; day < Days; day++)
            rows.Add([staff.Head, "其他", "机要室", start.AddDays(day), start.AddDays(day).AddHours(day % 20 == 13 ? 2 : 24), null, null]);
        return new("presence", "在岗记录", ["person", "post", "place", "from", "to", "plannedFrom", "plannedTo"], rows);
    }

    private IEnumerable<object?[]> PrincipalStays(int day, DateTime begin, DateTime end)
    {
        var principal = Principal(day);
        object?[] Stay(DateTime from, DateTime to, string place = "机要室") => [principal, "正班", place, from, to, begin, end];
        return (day % 73) switch
        {
            11 => [Stay(begin.AddSeconds(40), end)],
            23 => [Stay(begin, end.AddMinutes(-7))],
            37 => [Stay(begin, begin.AddHours(4)), Stay(begin.AddHours(6.5), end)],
            48 => [Stay(begin, begin.AddHours(14)), Stay(begin.AddHours(14), begin.AddHours(15), "楼内"), Stay(begin.AddHours(15), end)],
            _ => [Stay(begin, end)],
        };
    }

    private SampleRegister HandOvers(TelegramYear telegrams) => new(
        "handover",
        "交接班记录",
        ["id", "plannedAt", "outgoing", "incoming", "outgoingSignedAt", "incomingSignedAt", "openItems", "listedItems", "acknowledgedItems"],
        [.. Enumerable.Range(1, Days - 1).Select(day => HandOver(day, telegrams))]);

    private object?[] HandOver(int day, TelegramYear telegrams)
    {
        var at = start.AddDays(day);
        var items = Enumerable.Range(0, random.Int(0, 2)).Select(i => $"待办{day:000}-{i + 1}").ToList();
        var (listed, acknowledged) = (items.ToList(), items.ToList());
        if (day % 30 == 9) items.Add($"待办{day:000}-9");
        if (day % 45 == 20 && acknowledged.Count > 0) acknowledged.RemoveAt(0);
        var (off, on) = (at.AddMinutes((day - 1) % 73 == 23 ? -7 : random.Int(0, 4)), at.AddSeconds(day % 73 == 11 ? 40 : -random.Int(0, 300)));
        var open = telegrams.OpenAt(on, new[] { on, off, at }.Max()).ToList();

        // Now and then nobody thinks of a telegram.
        if (day % 60 == 30) (items, listed, acknowledged, open) = ([], [], [], open[1..]);
        return
        [
            $"JJ{day:000}", at, Principal(day - 1), Principal(day), off, on,
            List([.. open, .. items]), List([.. open, .. listed]), List([.. open, .. acknowledged]),
        ];
    }

    private SampleRegister Outages() => new("outage", "线路故障记录", ["id", "device", "startedAt", "reportedAt", "restoredAt"],
    [
        .. Enumerable.Range(1, 30).Select(i =>
        {
            var at = start.AddDays(i * 12).AddMinutes(random.Int(0, 1_000));
            return new object?[] { $"GZ{i:00}", "值班电话", at, i % 6 == 5 ? at.AddMinutes(25) : at.AddMinutes(random.Int(1, 14)), at.AddHours(1) };
        }),
    ]);

    private SampleRegister Calls() => new(
        "call",
        "值班电话使用记录",
        ["id", "subject", "device", "at", "isPrivate", "duration", "reason", "consentBy", "consentAt", "subjectLevel"],
        [.. Enumerable.Range(0, 2_400).Select(Call)]);

    private object?[] Call(int i)
    {
        var day = i * Days / 2_400;
        var at = start.AddDays(day).AddMinutes(random.Int(0, 590));
        var (subject, minutes, reason) = (Principal(day), random.Int(1, 9), (string?)null);
        var (isPrivate, consentBy, consentAt) = (false, (string?)null, (DateTime?)null);
        switch (i % 40)
        {
            case 7: (minutes, reason) = (random.Int(11, 40), "专题会商"); break;
            case 17: minutes = random.Int(11, 40); break;
            case 27: isPrivate = true; break;
            case 33: (subject, consentBy, consentAt) = (staff.Clerks[i % 4], staff.Head, at.AddMinutes(-3)); break;
            case 38: (subject, consentBy, consentAt) = (staff.Clerks[i % 4], staff.Head, at.AddMinutes(5)); break;
        }

        return [$"TH{i + 1:0000}", subject, i % 50 == 49 ? "普通电话" : "值班电话", at, isPrivate, $"{minutes}分钟", reason, consentBy, consentAt, i % 100 == 49 ? "秘密" : "公开"];
    }

    private static string List(List<string> items) => items.Count == 0 ? "无" : string.Join('、', items);
}
