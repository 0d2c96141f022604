namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>
/// Distinct requests on both regulations, made with a seed: documents, rooms and devices. Nothing in them is missing, so that every
/// contender can answer; a given share is denied.
/// </summary>
internal sealed class Workload
{
    private static readonly DateTimeOffset Start = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly Random random;

    public Workload(int count, double denied, int seed = 20260310)
    {
        random = new Random(seed);
        Documents = [.. Many(count * 5 / 10, denied, Document)];
        Rooms = [.. Many(count * 3 / 10, denied, RoomEntry)];
        Devices = [.. Many(count * 2 / 10, denied, Connection)];
    }

    public AccessRequest<Document>[] Documents { get; }

    public AccessRequest<Room>[] Rooms { get; }

    public AccessRequest<Device>[] Devices { get; }

    public int Count => Documents.Length + Rooms.Length + Devices.Length;

    private IEnumerable<TRequest> Many<TRequest>(int count, double denied, Func<bool, TRequest> make) =>
        Enumerable.Range(0, count).Select(_ => make(random.NextDouble() < denied));

    private AccessRequest<Document> Document(bool denied)
    {
        // A permitted copy of a secret paper brings a duty with it: something is found, so it counts among the denied.
        SecrecyAction[] actions = [SecrecyAction.Excerpt, SecrecyAction.Record, denied ? SecrecyAction.Copy : SecrecyAction.Excerpt];
        var secret = denied || random.Next(2) == 0;
        var action = !secret && random.Next(4) == 0 ? SecrecyAction.CarryOut : actions[random.Next(3)];
        return Request(action, new Document
        {
            Id = random.Next().ToString(System.Globalization.CultureInfo.InvariantCulture),
            Kind = (DocumentKind)random.Next(3),
            Level = (SecrecyLevel)(secret ? random.Next(2, 5) : random.Next(2)),
        }, new AccessContext { IsApproved = !denied, ApprovedAt = denied ? null : Start.AddSeconds(-random.Next(1, 90_000)), CopyNumber = "1" });
    }

    private AccessRequest<Room> RoomEntry(bool denied)
    {
        var room = new Room { Kind = RoomKind.MachineRoom, AuthorizedPersons = ["1", "2", "3"] };
        return Request(SecrecyAction.Enter, room, new AccessContext { IsEmergency = false, IsEscorted = denied }, denied ? [] : random.Next(3) switch
        {
            0 => [new RoleHolding(Role.PrincipalDuty, Start.AddHours(-1), Start.AddDays(2))],
            1 => [new RoleHolding(Role.SecrecyOfficer), new RoleHolding(Role.DeputyDuty)],
            _ => [new RoleHolding(Role.CipherOfficer)],
        });
    }

    private AccessRequest<Device> Connection(bool denied) =>
        random.Next(2) == 0
            ? Request(
                SecrecyAction.Connect,
                new Device { Kind = DeviceKind.CipherEquipment },
                new AccessContext { Network = denied ? NetworkKind.Internet : NetworkKind.Isolated })
            : Request(
                SecrecyAction.Call,
                new Device { Kind = DeviceKind.Telephone, Line = denied ? LineKind.Mobile : LineKind.ListedEncrypted, IsDutySet = false },
                new AccessContext { SubjectLevel = SecrecyLevel.Secret });

    private AccessRequest<TResource> Request<TResource>(
        SecrecyAction action, TResource resource, AccessContext context, RoleHolding[]? roles = null)
        where TResource : Fact => new()
        {
            Subject = new Person { Id = random.Next(1, 4).ToString(System.Globalization.CultureInfo.InvariantCulture), Roles = roles ?? [] },
            Action = action,
            Resource = resource,
            Context = context,
            At = Start.AddSeconds(random.Next(86_400)),
        };
}
