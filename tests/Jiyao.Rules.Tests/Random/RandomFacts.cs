using CsCheck;

namespace Jiyao.Rules.Tests.Random;

/// <summary>Random facts and requests, any member of which may be missing, with times that crowd around the limits.</summary>
internal static class RandomFacts
{
    private static readonly DateTimeOffset Start = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly long[] Offsets =
    [
        0, 1, -1, TimeSpan.TicksPerSecond, 5 * TimeSpan.TicksPerMinute, 14 * TimeSpan.TicksPerMinute, 15 * TimeSpan.TicksPerMinute,
        (15 * TimeSpan.TicksPerMinute) + 1, 16 * TimeSpan.TicksPerMinute, TimeSpan.TicksPerHour, 13 * TimeSpan.TicksPerHour,
        TimeSpan.TicksPerDay, TimeSpan.TicksPerDay + 1, 2 * TimeSpan.TicksPerDay, 3 * TimeSpan.TicksPerDay,
        (3 * TimeSpan.TicksPerDay) + 1, 30 * TimeSpan.TicksPerDay, -TimeSpan.TicksPerDay,
    ];

    private static readonly Gen<DateTimeOffset> Instant = Gen.OneOf(Offsets).Select(offset => Start.AddTicks(offset));

    private static readonly Gen<RecordedTime> Time = Gen.Frequency(
        (6, Instant.Select(RecordedTime.FromDateTimeOffset)),
        (3, Instant.Select(RecordedTime.ToTheMinute)),
        (1, Instant.Select(RecordedTime.ToTheDay)),
        (1, Gen.Const(RecordedTime.Illegible)));

    private static readonly Gen<bool?> Flag = Gen.OneOf<bool?>(true, false, null);

    private static readonly Gen<string?> Text = Gen.OneOf(null, "", "1", "二");

    private static readonly Gen<RoleHolding> Holding = Gen.Select(
        Gen.OneOf([.. Role.WellKnown]),
        Gen.OneOf<long?>([null, .. Offsets.Select(offset => (long?)offset)]),
        Gen.OneOf<long?>(null, 0, 1, TimeSpan.TicksPerMinute, TimeSpan.TicksPerDay),
        (role, from, length) => new RoleHolding(
            role,
            from is { } begin ? Start.AddTicks(begin) : null,
            length is { } span ? Start.AddTicks((from ?? 0) + span) : null));

    public static Gen<Person?> Person { get; } = Gen.Select(
        Text, Holding.Array[0, 4], Gen.Bool, Gen.Int[0, 9],
        (id, roles, known, absent) => absent == 0 ? null : new Person { Id = id, Roles = known ? roles : null });

    public static Gen<Telegram> Telegram { get; } = Gen.Select(
        Gen.Select(Enums<TelegramDirection>(), Enums<SecrecyLevel>(), Enums<TelegramPrecedence>(), Enums<TelegramForm>()),
        Gen.Select(Flag, Maybe(Time), Maybe(Time), Maybe(Time)),
        Gen.Select(Person, Maybe(Time), Maybe(Time), Maybe(Time)),
        Gen.Select(Enums<TelegramOutcome>(), Columns(), Changes(), Maybe(Time), Gen.OneOf(null, null, null, "急件")),
        (words, times, handling, rest) => new Telegram
        {
            Direction = words.Item1,
            Level = words.Item2,
            Precedence = words.Item3,
            Form = words.Item4,
            IsImportant = times.Item1,
            FirstContactAt = times.Item2,
            ReceivedAt = times.Item3,
            ReceiptSentAt = times.Item4,
            Handler = handling.Item1,
            ReportedAt = handling.Item2,
            HandlingStartedAt = handling.Item3,
            CompletedAt = handling.Item4,
            Outcome = rest.Item1,
            BlankColumns = rest.Item2,
            PrecedenceChanges = rest.Item3,
            SentAt = rest.Item4,
            UnknownPrecedence = rest.Item5,
        });

    private static readonly Gen<AccessContext> Context = Gen.Select(
        Flag, Maybe(Time), Flag, Flag, Enums<NetworkKind>(), Enums<SecrecyLevel>(), Gen.Select(Text, Flag),
        (approved, approvedAt, escorted, emergency, network, subject, copy) => new AccessContext
        {
            IsApproved = approved,
            ApprovedAt = approvedAt,
            IsEscorted = escorted,
            IsEmergency = emergency,
            Network = network,
            SubjectLevel = subject,
            CopyNumber = copy.Item1,
            IsCopyNumberTaken = copy.Item2,
        });

    public static Gen<AccessRequest<Document>> OnDocument { get; } = Request(Gen.Select(
        Enums<DocumentKind>(), Enums<SecrecyLevel>(), (kind, level) => new Document { Kind = kind, Level = level }));

    public static Gen<AccessRequest<Room>> OnRoom { get; } = Request(Gen.Select(
        Enums<RoomKind>(), Maybe(Text.Where(id => id is not null).Array[0, 2].Select(ids => ids.OfType<string>().ToArray())),
        (kind, ids) => new Room { Kind = kind, AuthorizedPersons = ids }));

    public static Gen<AccessRequest<Device>> OnDevice { get; } = Request(Gen.Select(
        Enums<DeviceKind>(), Enums<LineKind>(), (kind, line) => new Device { Kind = kind, Line = line }));

    public static Gen<AccessRequest<Telegram>> OnTelegram { get; } = Request(Telegram);

    private static Gen<AccessRequest<TResource>> Request<TResource>(Gen<TResource> resource)
        where TResource : Fact => Gen.Select(
        Person, Gen.OneOf([.. SecrecyAction.WellKnown, new SecrecyAction("burn", new("焚毁", "burn"))]), resource, Context, Time, Gen.Int[0, 9],
        (subject, action, known, context, at, absent) => new AccessRequest<TResource>
        {
            Subject = subject,
            Action = action,
            Resource = absent == 0 ? null : known,
            Context = absent == 1 ? AccessContext.Unknown : context,
            At = at,
        });

    // Now and then a number that is no word of the enum.
    private static Gen<TEnum?> Enums<TEnum>()
        where TEnum : struct, Enum => Gen.Frequency(
        (1, Gen.Const((TEnum?)null)),
        (6, Gen.OneOf(Enum.GetValues<TEnum>()).Select(word => (TEnum?)word)),
        (1, Gen.Int[-1, 40].Select(number => number < 36 ? (TEnum?)Enum.GetValues<TEnum>()[0] : (TEnum?)Enum.ToObject(typeof(TEnum), number))));

    private static Gen<TelegramColumns?> Columns() =>
        Gen.Frequency((1, Gen.Const((TelegramColumns?)null)), (2, Gen.Const((TelegramColumns?)TelegramColumns.None)),
            (2, Gen.Int[0, (int)TelegramColumns.All].Select(bits => (TelegramColumns?)bits)));

    private static Gen<PrecedenceChange[]?> Changes() => Gen.Frequency(
        (4, Gen.Const((PrecedenceChange[]?)null)),
        (1, Gen.Select(Time, Gen.OneOf(Enum.GetValues<TelegramPrecedence>()), Flag, (at, to, by) => new PrecedenceChange(at, to, by))
            .Array[0, 3].Select(changes => (PrecedenceChange[]?)changes)));

    private static Gen<TValue?> Maybe<TValue>(Gen<TValue> gen)
        where TValue : notnull => Gen.Frequency((1, Gen.Const(default(TValue?))), (3, gen.Select(value => (TValue?)value)));
}
