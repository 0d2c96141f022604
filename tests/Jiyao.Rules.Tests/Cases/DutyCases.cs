using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>Presence, hand-overs and the duty telephone (B3), and whose absence a late receipt is (B4.1.b).</summary>
public sealed class DutyCases
{
    private static readonly Person Zhang = new() { Id = "1", Name = "张三" };

    private static readonly Person Li = new() { Id = "2", Name = "李四" };

    [Theory, OnBothExecutors]
    public void D01_Intervals_that_touch_leave_no_gap(RuleExecutor executor)
    {
        var records = Day(executor, Stay(Zhang, "08:00", "20:00"), Stay(Li, "20:00", "2026-03-11 08:00"));

        Assert.Equal(["2026-03-10 Compliant", "2026-03-11 Compliant"], records.Under("B3.1.a"));
        Assert.Equal(["2026-03-10 Compliant", "2026-03-11 Compliant"], records.Under("B3.2.c"));
    }

    [Theory, OnBothExecutors]
    public void D02_A_second_between_two_officers_is_a_gap_that_no_tolerance_for_lateness_excuses(RuleExecutor executor)
    {
        var records = Day(
            executor, Stay(Zhang, "08:00", "20:00"), Stay(Li, "20:00:01", "2026-03-11 08:00"), HandOver("20:00", "20:00:01"));

        Assert.Equal(["2026-03-10 Violated", "2026-03-11 Compliant"], records.Under("B3.1.a"));
        Assert.Contains("(1 s)", records.Entries("B3.2.c").Single(entry => entry.Verdict == Verdict.Violated).Message.En, StringComparison.Ordinal);
        Assert.Contains(records.Entries("B3.3.b"), entry => entry.Verdict == Verdict.Violated && entry.Message.En.Contains("1 s late", StringComparison.Ordinal));
        Assert.Contains(records.Under("B3.3.a"), verdict => verdict.EndsWith("Violated", StringComparison.Ordinal));
        Assert.DoesNotContain(
            records.Under("B3.3.a", ("HandoverTolerance", "5min")), verdict => verdict.EndsWith("Violated", StringComparison.Ordinal));
        Assert.Equal(["2026-03-10 Violated", "2026-03-11 Compliant"], records.Under("B3.1.a", ("HandoverTolerance", "5min")));
    }

    [Theory, OnBothExecutors]
    public void D03_Whoever_stays_until_relieved_is_in_no_breach_though_relief_is_late(RuleExecutor executor)
    {
        var records = Day(
            executor, Stay(Zhang, "08:00", "20:05"), Stay(Li, "20:05", "2026-03-11 08:00"), HandOver("20:05", "20:05"));

        Assert.Equal(["2026-03-10 Compliant", "2026-03-11 Compliant"], records.Under("B3.1.a"));
        var late = Assert.Single(records.Entries("B3.3.b"), entry => entry.Verdict == Verdict.Violated);
        Assert.Contains("李四", late.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("迟到 5分", late.Message.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("张三", Assert.Single(records.Entries("B3.3.a")).Message.Zh, StringComparison.Ordinal);
    }

    [Theory, OnBothExecutors]
    public void D04_Whoever_leaves_before_the_end_is_early_though_relieved(RuleExecutor executor)
    {
        var records = Day(
            executor, Stay(Zhang, "08:00", "19:59:59"), Stay(Li, "19:55", "2026-03-11 08:00"), HandOver("19:59:59", "19:55"));

        Assert.Equal(["2026-03-10 Compliant", "2026-03-11 Compliant"], records.Under("B3.1.a"));
        var early = Assert.Single(records.Entries("B3.3.b"), entry => entry.Verdict == Verdict.Violated);
        Assert.Contains("张三", early.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("早退 1秒", early.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("张三 于 2026-03-10 19:59:59 离岗", Assert.Single(records.Entries("B3.3.a")).Message.Zh, StringComparison.Ordinal);
    }

    [Theory, OnBothExecutors]
    public void D05_The_deputy_mans_the_room_at_noon_but_noon_is_the_principals(RuleExecutor executor)
    {
        var records = new OfficeRecords(
            executor, "08:00", "18:00",
            Stay(Zhang, "08:00", "12:00"), Stay(Li, "12:00", "14:30", DutyPost.Deputy), Stay(Zhang, "14:30", "18:00"));

        Assert.Equal(["2026-03-10 中午 Violated"], records.Under("B3.2.a"));
        Assert.Equal(["2026-03-10 Compliant"], records.Under("B3.2.c"));
    }

    [Theory, OnBothExecutors]
    public void D06_On_a_holiday_presence_counts_unless_the_roster_is_asked(RuleExecutor executor)
    {
        Fact[] facts =
        [
            new DutyPresence { Id = "门禁", Person = Zhang, Post = DutyPost.Principal, Place = PresencePlace.Room, From = At("2026-10-01"), To = At("2026-10-02") },
            new DutyShift { Person = Li, Post = DutyPost.Principal, From = At("2026-09-30"), To = At("2026-10-01") },
        ];
        var records = new OfficeRecords(executor, "2026-10-01", "2026-10-02", facts);

        Assert.Equal(["2026-10-01 Compliant"], records.Under("B3.1.a"));
        Assert.Equal(["2026-10-01 Violated"], records.Under("B3.1.a", ("CoverageFrom", "Roster")));
    }

    [Theory, OnBothExecutors]
    public void D07_Nobody_is_principal_and_deputy_at_once_unless_so_read(RuleExecutor executor)
    {
        var records = Day(executor, Planned(DutyPost.Principal), Planned(DutyPost.Deputy));

        Assert.Equal(["Deputy Violated", "Principal Compliant"], records.Under("B3.2.b"));
        Assert.Equal(["Principal Compliant"], records.Under("B3.2.b", ("SamePerson", "Allow")));
    }

    [Theory, OnBothExecutors]
    public void D08_Whoever_stays_on_hands_over_to_nobody(RuleExecutor executor) =>
        Assert.Empty(Day(executor, new HandOver { Id = "20:00", PlannedAt = At("20:00"), Outgoing = Zhang, Incoming = Zhang }).Under("B3.3.a"));

    [Theory]
    [OnBothExecutors("7 8", "7 8", Verdict.Compliant)]
    [OnBothExecutors("7", "7", Verdict.Violated)]
    [OnBothExecutors("7 8", "7", Verdict.Violated)]
    public void D09_Each_open_telegram_is_listed_and_acknowledged(RuleExecutor executor, string listed, string acknowledged, Verdict expected)
    {
        var handOver = new HandOver
        {
            Id = "20:00",
            OpenItems = ["7", "8"],
            ListedItems = listed.Split(' '),
            AcknowledgedItems = acknowledged.Split(' '),
        };
        var entry = new Office(executor).Entry(handOver, "B3.3.d", At("2026-03-11"))!;

        Assert.Equal(expected, entry.Verdict);
        Assert.Equal(expected == Verdict.Violated, entry.Message.Zh.Contains("未交接：8", StringComparison.Ordinal));
    }

    [Theory]
    [OnBothExecutors("00:25:00", "抢险联络", false, Verdict.Compliant, Verdict.Compliant)]
    [OnBothExecutors("00:25:00", null, false, Verdict.Violated, Verdict.Compliant)]
    [OnBothExecutors("00:01:00", null, true, Verdict.Compliant, Verdict.Violated)]
    public void D11_A_reason_excuses_a_long_call_and_nothing_a_private_one(
        RuleExecutor executor, string length, string? reason, bool isPrivate, Verdict occupied, Verdict chat)
    {
        var duration = TimeSpan.Parse(length, System.Globalization.CultureInfo.InvariantCulture);
        var call = Call(Zhang, new() { Duration = duration, Reason = reason, IsPrivate = isPrivate });

        Assert.Equal(occupied, new Office(executor).Of(call, "B3.4.d", At("18:00")));
        Assert.Equal(chat, new Office(executor).Of(call, "B3.4.c", At("18:00")));
    }

    [Theory]
    [OnBothExecutors("10:05", Verdict.Violated)]
    [OnBothExecutors("10:00:00", Verdict.Compliant)]
    public void D12_Consent_comes_no_later_than_the_use(RuleExecutor executor, string consent, Verdict expected)
    {
        var head = new Person { Id = "9", Roles = [new(Role.CipherRoomHead)] };
        var user = new Person { Id = "5", Roles = [] };

        Assert.Equal(
            expected,
            new Office(executor).Of(Call(user, new() { ConsentAt = At(consent), ConsentBy = head }), "B3.4.e", At("18:00")));
    }

    [Theory]
    [OnBothExecutors("AtDeadline", "李四")]
    [OnBothExecutors("AtReception", "张三")]
    [OnBothExecutors("Both", "张三 李四")]
    public void R09_Whoever_was_principal_at_the_deadline_is_absent(RuleExecutor executor, string reading, string expected) =>
        Assert.Equal(expected.Split(' '), Absent(executor, ["7"], ("AbsenceAttribution", reading)));

    [Theory, OnBothExecutors]
    public void R10_Whoever_did_not_mention_the_telegram_is_absent(RuleExecutor executor)
    {
        Assert.Equal(["张三"], Absent(executor, []));
        Assert.Equal(["08:00 Violated"], Morning(executor, []).Under("B3.3.d"));
        Assert.Equal(["7 Violated"], Morning(executor, []).Under("B4.1.a"));
    }

    private static IEnumerable<string> Absent(RuleExecutor executor, string[] listed, params (string, string)[] options) =>
        Morning(executor, listed).Entries("B4.1.b", options).Select(entry =>
        {
            Assert.Equal((Verdict.Violated, FindingMarks.AbsentFromPost), (entry.Verdict, entry.Marks));
            return entry.Message.Zh.Contains("张三", StringComparison.Ordinal) ? "张三" : "李四";
        });

    private static OfficeRecords Morning(RuleExecutor executor, string[] listed) => new(
        executor, "2026-03-09", "2026-03-11",
        new Telegram { Id = "7", Direction = TelegramDirection.Incoming, ReceivedAt = At("07:50"), ReceiptSentAt = At("08:06") },
        Stay(Zhang, "2026-03-09 20:00", "08:00"),
        Stay(Li, "08:00", "20:00"),
        new HandOver
        {
            Id = "08:00",
            PlannedAt = At("08:00"),
            Outgoing = Zhang,
            Incoming = Li,
            OpenItems = ["7"],
            ListedItems = listed,
            AcknowledgedItems = listed,
        });

    /// <summary>From the morning of one day to that of the next, of which the shifts change at 20:00.</summary>
    private static OfficeRecords Day(RuleExecutor executor, params Fact[] facts) => new(executor, "08:00", "2026-03-11 08:00", facts);

    private static DutyPresence Stay(Person person, string from, string to, DutyPost post = DutyPost.Principal)
    {
        var isDay = person == Zhang;
        return new()
        {
            Id = person.Name,
            Person = person,
            Post = post,
            Place = PresencePlace.Room,
            From = At(from),
            To = At(to),
            PlannedFrom = isDay ? At("08:00") : At("20:00"),
            PlannedTo = isDay ? At("20:00") : At("2026-03-11 08:00"),
        };
    }

    private static DutyShift Planned(DutyPost post) => new() { Id = $"{post}", Person = Zhang, Post = post, From = At("08:00"), To = At("20:00") };

    private static HandOver HandOver(string off, string on) => new()
    {
        Id = "20:00",
        PlannedAt = At("20:00"),
        Outgoing = Zhang,
        Incoming = Li,
        OutgoingSignedAt = At(off),
        IncomingSignedAt = At(on),
    };

    private static AccessRequest<Device> Call(Person user, AccessContext context) => new()
    {
        Subject = user,
        Action = SecrecyAction.Call,
        Resource = new Device { Kind = DeviceKind.Telephone, IsDutySet = true },
        Context = context,
        At = At("10:00"),
    };
}
