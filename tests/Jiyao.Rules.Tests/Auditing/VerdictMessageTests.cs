using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Auditing;

/// <summary>What a reader is told beside the verdict.</summary>
public sealed class VerdictMessageTests
{
    private static readonly RegulationEngine Engine = RegulationEngine.Create([BureauRegulation.Create(), CipherOfficeRegulation.Create()]);

    [Fact]
    public void Blank_columns_are_named() => Assert.EndsWith(
        "空白栏：标题、经办人。",
        Told("B4.2.b", new Telegram { Direction = TelegramDirection.Incoming, BlankColumns = TelegramColumns.Title | TelegramColumns.Handler }),
        StringComparison.Ordinal);

    [Fact]
    public void Steps_out_of_order_are_named() => Assert.EndsWith(
        "filed 2026-03-12T00:00:00+08:00 before it was returned (not recorded).",
        Told("A3.d", new IncomingDocument { RegisteredAt = At("2026-03-10"), DistributedAt = At("2026-03-11"), FiledAt = At("2026-03-12") }, zh: false),
        StringComparison.Ordinal);

    [Fact]
    public void Who_took_documents_over_without_being_archive_officer_is_named() => Assert.EndsWith(
        "接收人：张三。",
        Told("A3.e", new IncomingDocument
        {
            CirculationEndedAt = At("2025-03-10"),
            FiledAt = At("2026-01-10"),
            FiledWith = new Person { Name = "张三", Roles = [] },
        }),
        StringComparison.Ordinal);

    [Fact]
    public void Times_of_other_offsets_are_told_by_the_clock_of_the_office() => Assert.Equal(
        "Register the document: due 2026-03-11 00:00:00, done 2026-03-11 00:00:01, 1 s late.",
        Told("A3.a2", new IncomingDocument
        {
            ArrivedAt = new DateTimeOffset(2026, 3, 10, 1, 0, 0, TimeSpan.Zero),
            RegisteredAt = new DateTimeOffset(2026, 3, 10, 16, 0, 1, TimeSpan.Zero),
        }, zh: false));

    [Fact]
    public void A_deadline_of_which_nothing_is_known_is_not_told_as_one() => Assert.StartsWith(
        "缺少 circulationEndedAt，无从判定",
        Told("A3.e", new IncomingDocument { CirculationEndedAt = RecordedTime.Illegible, FiledAt = At("2026-01-15") }),
        StringComparison.Ordinal);

    [Fact]
    public void Of_whom_it_is_not_known_that_he_is_in_post_is_named() => Assert.EndsWith(
        "是否在职负责不明：张三。",
        Told("A4.c", new Device
        {
            IsInService = true,
            Custodians = [new(new Person { Name = "张三" }, RecordedTime.Illegible), new(new Person { Name = "李四", ActiveTo = At("2026-03-01") })],
        }),
        StringComparison.Ordinal);

    [Fact]
    public void Two_records_that_conflict_are_both_shown() => Assert.Contains(
        "2026-03-10 09:10:00 与 2026-03-10 09:20:00 之间，记录不一",
        Told("B4.1.a", new Telegram
        {
            Direction = TelegramDirection.Incoming,
            ReceivedAt = At("09:00"),
            ReceiptSentAt = At("09:10"),
            ReceiptLoggedAt = At("09:20"),
        }),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_known_and_does_not_settle_it_is_for_a_person_to_judge() => Assert.StartsWith(
        "须由人判定：",
        Told("B6.3", new AccessRequest<Device>
        {
            Action = SecrecyAction.Connect,
            Resource = new Device { Kind = DeviceKind.CipherEquipment },
            At = At("09:00"),
            Context = new AccessContext { Network = NetworkKind.GovernmentExtranet },
        }),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_written_too_coarsely_to_settle_it_is_not_called_unknown() => Assert.StartsWith(
        "所记 context.approvedAt 不足以判定",
        Told("A2.e3", new AccessRequest<Document>
        {
            Action = SecrecyAction.Copy,
            Resource = new Document { Level = SecrecyLevel.Secret },
            At = At("09:00"),
            Context = new AccessContext { ApprovedAt = RecordedTime.ToTheDay(new(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8))), CopyNumber = "1" },
        }),
        StringComparison.Ordinal);

    [Fact]
    public void A_carrying_that_was_approved_tells_of_the_text_that_allows_it() => Assert.Contains(
        "与本条冲突",
        Told("B6.4.e", new AccessRequest<Document>
        {
            Action = SecrecyAction.CarryOut,
            Resource = new Document { Level = SecrecyLevel.Secret },
            At = At("09:00"),
            Context = new AccessContext { IsApproved = true },
        }),
        StringComparison.Ordinal);

    [Fact]
    public void A_record_that_is_there_needs_no_deadline() => Assert.EndsWith(
        "已做到。",
        Told("B4.2.b", new Telegram { Direction = TelegramDirection.Outgoing, SentAt = At("09:00"), BlankColumns = TelegramColumns.None }, verdict: Verdict.Compliant),
        StringComparison.Ordinal);

    private static string Told(string clause, Fact fact, bool zh = true, string? asOf = "2026-12-31", Verdict? verdict = null)
    {
        var report = Engine.Audit([fact], new AuditOptions { AsOf = At(asOf ?? "09:15"), IncludeCompliant = true });
        var entry = report.Entries.Where(entry => entry.Clause == clause).MaxBy(entry => entry.Verdict == verdict ? Verdict.NotEvaluated : entry.Verdict)!;
        return zh ? entry.Message.Zh : entry.Message.En;
    }

    [Theory]
    [InlineData(TelegramColumns.Direction, null, "空白栏：收/发。")]
    [InlineData(TelegramColumns.ReceiptAt, TelegramDirection.Incoming, "空白栏：回单时间。")]
    [InlineData(TelegramColumns.DoneAt, TelegramDirection.Incoming, "空白栏：办结时间。")]
    public void So_is_the_one_column_that_falls_due(TelegramColumns blank, TelegramDirection? direction, string expected) => Assert.EndsWith(
        expected,
        Told("B4.2.b", new Telegram { Direction = direction, ReceivedAt = At("09:00"), Precedence = TelegramPrecedence.Ordinary, BlankColumns = blank }),
        StringComparison.Ordinal);

    [Fact]
    public void Times_are_told_in_local_time_whatever_zone_they_were_recorded_in() => Assert.Equal(
        "发出回单：期限 2026-03-10 09:15:00，实际 2026-03-10 09:16:00，迟 1分。",
        Told("B4.1.a", new Telegram
        {
            Direction = TelegramDirection.Incoming,
            ReceivedAt = new DateTimeOffset(2026, 3, 10, 1, 0, 0, TimeSpan.Zero),
            ReceiptSentAt = new DateTimeOffset(2026, 3, 10, 1, 16, 0, TimeSpan.Zero),
        }));

    [Fact]
    public void A_start_that_cannot_be_read_is_named_and_nothing_falls_due_from_it()
    {
        var telegram = new Telegram { Direction = TelegramDirection.Incoming, ReceivedAt = RecordedTime.Illegible, ReceiptSentAt = At("09:10") };
        var entry = Engine.Audit([telegram], new AuditOptions { AsOf = At("2030-01-01") }).Entries.Single(found => found.Clause == "B4.1.a");

        Assert.Null(entry.Due);
        Assert.Equal(["receivedAt"], entry.Missing);
        Assert.StartsWith("Not known: receivedAt.", entry.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_of_an_exception_is_named()
    {
        var allowed = RegulationEngine.Create([CipherOfficeRegulation.Create(new() { EmergencyEntry = ExtraException.Allow })]);
        var entry = allowed.Audit(
            [
                new AccessRequest<Room>
                {
                    Subject = new Person { Id = "9", Name = "张三", Roles = [] },
                    Action = SecrecyAction.Enter,
                    Resource = new Room { Kind = RoomKind.MachineRoom, AuthorizedPersons = [] },
                    At = At("09:00"),
                },
            ],
            new AuditOptions { AsOf = At("2030-01-01") }).Entries.Single(found => found.Clause == "B5.3.b");

        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        Assert.Equal(["context.isEmergency"], entry.Missing);
    }
}
