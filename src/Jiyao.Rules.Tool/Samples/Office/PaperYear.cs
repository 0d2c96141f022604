using Bogus;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>A year of documents: what came, what went, where it was kept, who had it and what became of it.</summary>
internal sealed class PaperYear(OfficeStaff staff, Randomizer random, int year)
{
    private const int Carriers = 400;

    private static readonly string[] Levels = ["秘密", "秘密", "机密", "绝密", "内部"];

    private readonly DateTime start = new(year, 1, 4, 9, 0, 0);

    /// <summary>The level of a carrier, by its place in the ledger.</summary>
    public static string LevelOf(int carrier) => Levels[carrier % Levels.Length];

    public IEnumerable<SampleRegister> Registers() =>
        [Incoming(), Outgoing(), Ledger(), Places(), Chain(), Loans(), Issued(), Destroyed(), Classified()];

    private SampleRegister Incoming() => new(
        "incoming",
        "收文登记簿",
        [
            "id", "number", "sender", "title", "level", "arrivedAt", "collectedAt", "registeredAt", "distributedAt", "recipients", "signedForBy",
            "circulationEndedAt", "returnedAt", "filedAt", "filedWith", "filingBatch", "handler",
        ],
        [.. Enumerable.Range(0, 1_500).Select(Arrival)]);

    private object?[] Arrival(int i)
    {
        var at = Working(i * 14);
        var clerk = staff.Clerks[i % 4];
        var (collected, registered, distributed) = (at.AddMinutes(10), at.AddMinutes(random.Int(20, 90)), at.AddMinutes(random.Int(120, 240)));
        DateTime? ended = at.AddDays(random.Int(2, 12));
        DateTime? returned = ended?.AddHours(2), filed = new DateTime(year + 1, 1, 20, 10, 0, 0);
        var (signed, with, batch) = ((string?)clerk, staff.Archivist, $"{year}-1");
        switch (i % 60)
        {
            case 5: collected = at.AddDays(3); break;
            case 12: registered = at.AddDays(4); distributed = registered.AddHours(1); break;
            case 19: distributed = at.AddDays(9); break;
            case 26: signed = "无"; break;
            case 33: registered = distributed.AddHours(1); break;
            case 40: filed = new DateTime(year + 1, 2, 10, 10, 0, 0); break;
            case 47: with = staff.Head; break;
            case 54: filed = null; break;
            case 59: batch = $"{year}-2"; break;
        }

        return
        [
            $"SW{i + 1:0000}", $"云办发〔{year}〕{i + 1}号", random.ArrayElement(SampleWords.Units), random.ArrayElement(SampleWords.Subjects),
            Levels[i % 5], at, collected, registered, distributed, clerk, signed, ended, returned, filed, filed is null ? null : with,
            filed is null ? null : batch, clerk,
        ];
    }

    private SampleRegister Outgoing() => new(
        "outgoing",
        "发文登记簿",
        ["id", "number", "title", "level", "signatory", "issuedAt", "registeredAt", "dispatchedAt", "recipient", "signedForBy"],
        [
            .. Enumerable.Range(0, 500).Select(i =>
            {
                var at = Working(i * 43);
                return new object?[]
                {
                    $"FW{i + 1:000}", $"青委发〔{year}〕{i + 1}号", random.ArrayElement(SampleWords.Subjects), Levels[i % 5], staff.Director, at,
                    i % 40 == 11 ? at.AddDays(5) : at.AddMinutes(30), at.AddHours(3), random.ArrayElement(SampleWords.Units), i % 40 == 23 ? null : "收文员",
                };
            }),
        ]);

    private SampleRegister Ledger() => new(
        "carrier", "涉密载体台账", ["number", "name", "level", "isCipher", "mark", "custodian", "place", "status"],
        [
            .. Enumerable.Range(0, Carriers).Select(i =>
            {
                var (level, cipher) = (LevelOf(i), i % 4 == 0);
                var place = cipher ? "机要柜1" : level == "绝密" ? "保险柜1" : "文件柜1";
                if (i % 50 == 13) place = "综合办公室抽屉";
                if (i % 50 == 29 || i % 52 == 12) place = "文件柜2";
                return new object?[]
                {
                    Item(i), random.ArrayElement(SampleWords.Subjects), level, cipher, level == "内部" ? "内部" : $"{level}★10年",
                    i % 50 == 41 ? null : i % 48 == 44 ? "无" : cipher ? staff.Officers[0] : staff.Clerks[0], i % 50 == 44 ? null : place, "在用",
                };
            }),
        ]);

    private static SampleRegister Places() => new(
        "place",
        "存放场所台账",
        ["name", "roomKind", "isApproved", "class", "isLockable", "isSafe", "isForCipherPapersOnly", "isRoomForDocumentsOnly"],
        [
            ["机要柜1", "文件室", true, "绝密", true, true, true, true],
            ["保险柜1", "文件室", true, "绝密", true, true, false, true],
            ["文件柜1", "文件室", true, "机密", true, false, false, true],
            ["文件柜2", "办公室", true, "内部", true, false, false, false],
            ["综合办公室抽屉", "办公室", false, null, false, false, false, false],
        ]);

    private SampleRegister Chain() => new(
        "custody",
        "文件去向登记",
        ["id", "item", "level", "isCipher", "holder", "place", "roomKind", "isOutsideTheBuilding", "isRegisteredCustodian", "from", "to", "giveBackDueAt"],
        [.. Enumerable.Range(0, Carriers).SelectMany(Stays)]);

    private IEnumerable<object?[]> Stays(int i)
    {
        var (level, cipher, keeper) = (LevelOf(i), i % 4 == 0, i % 4 == 0 ? staff.Officers[0] : staff.Clerks[0]);
        var (begin, out1, back) = (new DateTime(year, 1, 1, 8, 0, 0), Working(i * 50).AddHours(1), Working(i * 50).AddHours(5));
        object?[] Stay(int n, string? holder, string place, string? kind, bool outside, bool registered, DateTime from, DateTime? to, DateTime? due = null) =>
            [$"QX{i + 1:000}-{n}", Item(i), level, cipher, holder, place, kind, outside, registered, from, to, due];
        yield return Stay(1, keeper, "文件柜1", "文件室", false, true, begin, out1);
        yield return (i % 40) switch
        {
            8 => Stay(2, staff.Director, "书记办公室", "领导办公室", false, false, out1, back.AddHours(14)),
            15 => Stay(2, staff.Clerks[1], "市委", null, true, false, out1, back),
            23 => Stay(2, staff.Clerks[2], "综合办公室", "办公室", false, false, out1, back, out1.AddHours(-5)),
            31 => Stay(2, staff.Clerks[3], "综合办公室", "办公室", false, false, out1.AddHours(2), back),
            _ => Stay(2, staff.Clerks[3], "综合办公室", "办公室", false, false, out1, back),
        };
        yield return Stay(3, keeper, "文件柜1", "文件室", false, true, i % 40 == 8 ? back.AddHours(14) : back, null);
    }

    private SampleRegister Loans() => new(
        "loan",
        "借阅登记",
        ["id", "item", "level", "lender", "borrower", "lentAt", "dueAt", "returnedAt", "isSignedByLender", "isSignedByBorrower"],
        [
            .. Enumerable.Range(0, 240).Select(i =>
            {
                // What is 绝密 is not lent for days.
                var (at, item) = (Working(i * 88), LevelOf(i) == "绝密" ? i + 2 : i);
                DateTime? due = at.AddDays(3), returned = at.AddDays(2);
                if (i % 30 == 3) due = null;
                if (i % 30 == 13) returned = at.AddDays(8);
                if (i % 30 == 23) returned = null;
                return new object?[]
                {
                    $"JY{i + 1:000}", Item(item), LevelOf(item), staff.Archivist, staff.Clerks[i % 4], at, due, returned,
                    true, i % 30 != 18,
                };
            }),
        ]);

    private SampleRegister Issued() => new(
        "issued",
        "上级文件清退登记",
        ["id", "item", "issuer", "level", "receivedAt", "returnDueAt", "returnedAt", "receiptNumber"],
        [
            .. Enumerable.Range(0, 120).Select(i =>
            {
                var at = Working(i * 150);
                DateTime? due = at.AddDays(60), returned = at.AddDays(random.Int(20, 59));
                if (i % 20 == 5) returned = at.AddDays(75);
                if (i % 20 == 10) returned = null;
                if (i % 20 == 15) due = null;
                return new object?[] { $"QT{i + 1:000}", $"SJ{i + 1:000}", "云川市委机要局", "机密", at, due, returned, returned is null || i % 20 == 18 ? null : $"HZ{i + 1:000}" };
            }),
        ]);

    private SampleRegister Destroyed() => new(
        "destruction",
        "涉密载体销毁登记",
        ["id", "item", "level", "listNumber", "approvedAt", "isAtDesignatedPlant", "witnesses", "destroyedAt"],
        [
            .. Enumerable.Range(0, 60).Select(i =>
            {
                var at = Working(i * 300);
                return new object?[]
                {
                    $"XH{i + 1:00}", $"LJ{i + 1:000}", "秘密", i % 12 == 2 ? null : $"XHQD-{(i / 10) + 1}", i % 12 == 5 ? at.AddHours(3) : at.AddDays(-2),
                    i % 12 != 8, i % 12 == 11 ? staff.Clerks[0] : $"{staff.Clerks[0]}、{staff.Clerks[1]}", at,
                };
            }),
        ]);

    private SampleRegister Classified() => new(
        "classification",
        "定密登记",
        ["id", "item", "level", "mark", "basis", "scope", "proposer", "approver", "isWithinAuthority", "decidedAt"],
        [
            .. Enumerable.Range(0, 120).Select(i =>
            {
                var (level, years) = i % 3 == 0 ? ("机密", 20) : ("秘密", 10);
                return new object?[]
                {
                    $"DM{i + 1:000}", $"青委〔{year}〕{i + 1}号", level, i % 24 == 7 ? $"{level}★{years + 10}年" : $"{level}★{years}年",
                    i % 24 == 11 ? null : "保密事项范围第3项", i % 24 == 15 ? null : "区委办公室", staff.Clerks[i % 4],
                    i % 24 == 19 ? null : staff.Director, i % 24 != 23, Working(i * 150),
                };
            }),
        ]);

    // Some hours after the last, in working time.
    private DateTime Working(int step)
    {
        var day = start.Date.AddDays(step / 8.0 / 7.5 % 355);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.Date.AddDays(2).AddHours(9),
            DayOfWeek.Sunday => day.Date.AddDays(1).AddHours(9),
            _ => day.Date.AddHours(9),
        };
    }

    private static string Item(int i) => $"ZT{i + 1:0000}";
}
