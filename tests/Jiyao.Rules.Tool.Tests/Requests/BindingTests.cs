using System.Text.Json;
using Jiyao.Rules.Tool.Requests;
using static Jiyao.Rules.Tool.Tests.Requests.Ask;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>What a request says reaches the model.</summary>
public sealed class BindingTests
{
    private const string FullTelegram =
        """
        {"action":{"name":"transmit"},"resource":{"type":"电报","id":"T-1","properties":{"number":"12","direction":"收","counterpart":"市委",
        "title":"通知","level":"内部","precedence":"特急","unknownPrecedence":"急件","precedenceChanges":[{"at":"2026-07-01T10:00","to":"特提",
        "bySender":true}],"form":"明码电报","isImportant":true,"firstContactAt":"2026-07-01T08:59","receivedAt":"2026-07-01T09:00:00",
        "sentAt":"2026-07-01","receiptSentAt":"2026-07-01T09:05:00","handler":{"id":"p1","name":"李明","unit":"机要室","roles":["正班"]},
        "reportedAt":"2026-07-01T09:06:00","handlingStartedAt":"2026-07-01T09:07:00","completedAt":"2026-07-01T11:00:00","outcome":"办结",
        "blankColumns":["标题","doneAt"],"registeredAt":"2026-07-01T09:10:00","distributedAt":"2026-07-01T09:20:00","isWarning":false,
        "firstReceivedAt":"2026-07-01T08:30:00","receiptLoggedAt":"2026-07-01T09:04:00"}}}
        """;

    [Fact]
    public void A_telegram_is_read_whole()
    {
        var telegram = Assert.IsType<Telegram>(Read(FullTelegram).ResourceFact);

        Assert.All(ModelMembers.Of(typeof(Telegram)), name => Assert.NotNull(ValueOf(telegram, name)));
        Assert.Equal(("T-1", "12", "市委", "通知", "急件"),
            (telegram.Id, telegram.Number, telegram.Counterpart, telegram.Title, telegram.UnknownPrecedence));
        Assert.Equal((TelegramDirection.Incoming, SecrecyLevel.Internal, TelegramPrecedence.ExtraUrgent, TelegramForm.Plain),
            (telegram.Direction, telegram.Level, telegram.Precedence, telegram.Form));
        Assert.Equal(TelegramOutcome.Completed, telegram.Outcome);
        Assert.Equal(TelegramColumns.Title | TelegramColumns.DoneAt, telegram.BlankColumns);
        var change = Assert.Single(telegram.PrecedenceChanges!);
        Assert.Equal((TelegramPrecedence.Flash, true, TimePrecision.Minute), (change.To, change.BySender, change.At.Precision));
        Assert.Equal(("p1", "李明", "机要室"), (telegram.Handler!.Id, telegram.Handler.Name, telegram.Handler.Unit));
        Assert.Equal(Role.PrincipalDuty, Assert.Single(telegram.Handler.Roles!).Role);
        Assert.Equal(
            ["2026-07-01T08:59+08:00", "2026-07-01T09:00:00+08:00", "2026-07-01", "2026-07-01T09:05:00+08:00"],
            Texts(telegram.FirstContactAt, telegram.ReceivedAt, telegram.SentAt, telegram.ReceiptSentAt));
        Assert.Equal(
            ["2026-07-01T09:06:00+08:00", "2026-07-01T09:07:00+08:00", "2026-07-01T11:00:00+08:00"],
            Texts(telegram.ReportedAt, telegram.HandlingStartedAt, telegram.CompletedAt));
        Assert.Equal(
            ["2026-07-01T09:10:00+08:00", "2026-07-01T09:20:00+08:00", "2026-07-01T08:30:00+08:00", "2026-07-01T09:04:00+08:00"],
            Texts(telegram.RegisteredAt, telegram.DistributedAt, telegram.FirstReceivedAt, telegram.ReceiptLoggedAt));
        Assert.False(telegram.IsWarning);
    }

    [Theory]
    [InlineData("document", typeof(Document))]
    [InlineData("room", typeof(Room))]
    [InlineData("device", typeof(Device))]
    [InlineData("telegram", typeof(Telegram))]
    public void Every_property_of_a_resource_can_be_given_and_null_says_nothing(string type, Type model)
    {
        var members = string.Join(',', ModelMembers.Of(model).Select(name => $"\"{name}\":null"));

        var access = Read(
            """{"action":{"name":"enter"},"resource":{"type":"TYPE","properties":{MEMBERS}}}"""
                .Replace("TYPE", type, StringComparison.Ordinal).Replace("MEMBERS", members, StringComparison.Ordinal));

        Assert.IsType(model, access.ResourceFact);
        Assert.All(ModelMembers.Of(model), name => Assert.True(ValueOf(access.ResourceFact, name) is null or false or IReadOnlyCollection<PrecedenceChange> { Count: 0 }));
    }

    [Fact]
    public void The_circumstances_are_read_whole()
    {
        var context = Read(CopyWith(
            """
            {"at":"2026-07-01T09:30","isApproved":true,"approvedAt":"2026-07-01T09:00:00","isEscorted":false,"isEmergency":true,
            "network":"政务外网","subjectLevel":"绝密","copyNumber":"F-3","isCopyNumberTaken":false,"isThroughChannel":false,"systemLevel":"内部",
            "isPrivate":true,"duration":"PT10M","reason":"家事","consentAt":"2026-07-01T09:20:00","consentBy":{"id":"h1","roles":["机要室负责人"]}}
            """)).Context;

        Assert.All(ModelMembers.Of(typeof(AccessContext)), name => Assert.NotNull(ValueOf(context, name)));
        Assert.Equal((true, false, true), (context.IsApproved, context.IsEscorted, context.IsEmergency));
        Assert.Equal("F-3", context.CopyNumber);
        Assert.Equal((NetworkKind.GovernmentExtranet, SecrecyLevel.TopSecret), (context.Network, context.SubjectLevel));
        Assert.Equal("2026-07-01T09:00:00+08:00", context.ApprovedAt.ToString());
        Assert.Equal((false, SecrecyLevel.Internal, true), (context.IsThroughChannel, context.SystemLevel, context.IsPrivate));
        Assert.Equal((TimeSpan.FromMinutes(10), "家事"), (context.Duration, context.Reason));
        Assert.Equal("2026-07-01T09:20:00+08:00", context.ConsentAt.ToString());
        Assert.Equal(Role.CipherRoomHead, Assert.Single(context.ConsentBy!.Roles!).Role);
    }

    [Fact]
    public void Circumstances_left_out_leave_nothing_on_record()
    {
        var context = Read(CopyWith("""{"consentAt":null}""")).Context;

        Assert.All(ModelMembers.Of(typeof(AccessContext)), name => Assert.Null(ValueOf(context, name)));
    }

    [Fact]
    public void A_document_names_those_who_may_know_it()
    {
        var document = Assert.IsType<Document>(Read(On(
            "document", """{"scope":[{"personId":"p1","from":"2026-07-01","to":"2026-08-01T00:00:00"},{"unit":"机要室"},{"personName":"张三"}]}""")).ResourceFact);

        Assert.Equal(["p1", null, null], document.Scope!.Select(entry => entry.PersonId));
        Assert.Equal([null, null, "张三"], document.Scope!.Select(entry => entry.PersonName));
        Assert.Equal([null, "机要室", null], document.Scope!.Select(entry => entry.Unit));
        Assert.Equal(["2026-07-01", "", ""], Texts([.. document.Scope!.Select(entry => entry.From)]));
        Assert.Equal(["2026-08-01T00:00:00+08:00", "", ""], Texts([.. document.Scope!.Select(entry => entry.To)]));
    }

    [Fact]
    public void A_device_is_read_whole()
    {
        var device = Assert.IsType<Device>(Read(On(
            "device",
            """
            {"kind":"电话","name":"值班电话","line":"普通线路","isDutySet":true,"isInService":true,"isOnline":false,"unit":"机要室",
            "custodians":[{"person":{"id":"p1","activeTo":"2026-07-01"},"from":"2026-01-01","to":"2026-08-01","isDeputy":true},{}]}
            """)).ResourceFact);

        Assert.All(ModelMembers.Of(typeof(Device)), name => Assert.NotNull(ValueOf(device, name)));
        Assert.Equal((true, true, false, "机要室"), (device.IsDutySet, device.IsInService, device.IsOnline, device.Unit));
        var first = device.Custodians![0];
        Assert.Equal(("p1", true), (first.Person!.Id, first.IsDeputy));
        Assert.Equal(["2026-01-01", "2026-08-01", "2026-07-01"], Texts(first.From, first.To, first.Person.ActiveTo));
        Assert.Equal(new Custodianship(null, IsDeputy: null), device.Custodians[1]);
    }

    [Theory]
    [InlineData("document", """{"scope":[]}""")]
    [InlineData("device", """{"custodians":[]}""")]
    public void An_empty_list_is_known_to_be_empty(string type, string properties)
    {
        var fact = Read(On(type, properties)).ResourceFact;

        Assert.Empty(fact is Document document ? document.Scope!.Cast<object>() : Assert.IsType<Device>(fact).Custodians!);
    }

    [Fact]
    public void A_person_is_in_service_between_two_instants()
    {
        var person = Read(Enter("""{"activeFrom":"2026-01-01","activeTo":"2026-07-01T00:00:00"}""")).Subject!;

        Assert.Equal(["2026-01-01", "2026-07-01T00:00:00+08:00"], Texts(person.ActiveFrom, person.ActiveTo));
        Assert.True(Read(Enter("""{"activeFrom":null}""")).Subject!.IsActive(DateTimeOffset.UnixEpoch));
    }

    [Theory]
    [InlineData("{}", "2026-07-01T09:30:00+08:00")]
    [InlineData("""{"at":"2026-06-30T08:00"}""", "2026-06-30T08:00+08:00")]
    [InlineData("""{"time":"2026-06-30"}""", "2026-06-30")]
    [InlineData("""{"at":null}""", "?")]
    public void The_time_is_as_it_is_written_or_else_now(string context, string expected) =>
        Assert.Equal(expected, Read(CopyWith(context)).At.ToString());

    [Fact]
    public void Roles_left_out_are_not_known_and_an_empty_list_holds_none()
    {
        Assert.Null(Read(Enter("{}")).Subject!.Roles);
        Assert.Null(Read(Enter("""{"roles":null}""")).Subject!.Roles);
        Assert.Empty(Read(Enter("""{"roles":[]}""")).Subject!.Roles!);
        Assert.Null(Read(Permitted).Subject);
    }

    [Fact]
    public void A_role_is_held_from_its_first_instant_up_to_its_last()
    {
        const string deputy = """{"roles":[{"role":"副班","from":"2026-07-01T08:00","to":"2026-07-02"}]}""";

        var holding = Assert.Single(Read(Enter(deputy)).Subject!.Roles!);

        Assert.Equal(Role.DeputyDuty, holding.Role);
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 8, 0, 0, TimeSpan.FromHours(8)), holding.From);
        Assert.Equal(new DateTimeOffset(2026, 7, 2, 0, 0, 0, TimeSpan.FromHours(8)), holding.To);
    }

    private static IEnumerable<string?> Texts(params RecordedTime?[] times) => times.Select(time => time.ToString());

    private static AccessRequest Read(string request)
    {
        var read = Assert.Single(new RequestReader(new StringReader(request), new Commands.FixedClock()).Read());
        Assert.Empty(read.Errors);
        return read.Access!;
    }

    private static object? ValueOf(object? fact, string name) => fact!.GetType().GetProperties()
        .Single(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == name).GetValue(fact);
}
