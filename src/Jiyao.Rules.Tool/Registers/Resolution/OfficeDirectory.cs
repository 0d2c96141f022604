using System.Collections.Concurrent;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Who and what the registers of persons, appointments, duty, rooms, devices and scopes know. Who is not found, or found twice, stays
/// as named: with roles that are not known, never with none.
/// </summary>
internal sealed class OfficeDirectory
{
    private static readonly Type[] People = [typeof(Person), typeof(Appointment), typeof(DutyPresence), typeof(DutyShift)];

    // Whoever takes over this long before or after a shift begins does not take over that one.
    private static readonly TimeSpan Nearby = TimeSpan.FromHours(12);

    private readonly List<Person> persons = [];
    private readonly List<Appointment> appointments = [];
    private readonly List<DutyPresence> presences = [];
    private readonly List<DutyShift> shifts = [];
    private readonly Dictionary<string, Room?> rooms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Device?> devices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NeedToKnow>> scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordedTime?> receipts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Person> known = new(StringComparer.Ordinal);
    private ILookup<string, Person> byId = Enumerable.Empty<Person>().ToLookup(_ => "");
    private ILookup<string, Person> byName = Enumerable.Empty<Person>().ToLookup(_ => "");
    private IReadOnlyDictionary<string, RoomKind> places = OfficeNames.None.Places;
    private bool hasScopes;
    private bool namesDutySets;
    private bool isClosed;

    /// <summary>The telegrams completely received so far.</summary>
    public FirstReceptions Receptions { get; } = new();

    /// <summary>Reads the registers that others refer to; what is wrong with their rows is reported when they are checked themselves.</summary>
    public static OfficeDirectory Of(IEnumerable<Register> registers, OfficeNames names)
    {
        var office = new OfficeDirectory { places = names.Places };
        var referred = registers.Where(register => register.IsReference).ToLookup(register => People.Contains(register.Fact));

        // Who there is comes first: rooms, devices and scopes name people too.
        foreach (var register in referred[true]) office.Take(register);
        office.Close();
        foreach (var register in referred[false]) office.Take(register);
        return office;
    }

    /// <summary>Whether the registers know who it is, and do not have it as named alone.</summary>
    public static bool IsFound(Person person) => person.Source is not null || person.Roles is not null;

    /// <summary>The person as the registers know it.</summary>
    public Person Known(Person named)
    {
        if (!isClosed || named.Roles is not null || (persons.Count == 0 && appointments.Count == 0)) return named;
        return known.GetOrAdd(named.Id ?? named.Name ?? "", static (key, from) => from.Office.Find(key) ?? from.Named, (Office: this, Named: named));
    }

    /// <summary>The room of that number or name; else one of which the name tells the kind, or nothing.</summary>
    public Room RoomNamed(string name) =>
        rooms.GetValueOrDefault(name)
        ?? new Room { Name = name, Kind = places.TryGetValue(name, out var kind) ? kind : OfficeWords.Rooms.Read(name).Value };

    /// <summary>The device of that number or name; else one of which only the name is known.</summary>
    public Device DeviceNamed(string name) => devices.GetValueOrDefault(name) ?? new Device { Name = name };

    /// <summary>Whether a device may be a duty set: the ledger names it as one, or does not know it, or names none at all.</summary>
    public bool MayBeDutySet(Device? device) => device is null or { IsDutySet: true } || device.Source is null || !namesDutySets;

    /// <summary>Who may know an item; null: no register tells.</summary>
    public IReadOnlyList<NeedToKnow>? ScopeOf(string? item) =>
        !hasScopes || item is null ? null : scopes.TryGetValue(item, out var scope) ? scope : null;

    /// <summary>When the roster has the shift begin that a person took over at a time; null: it has none.</summary>
    public RecordedTime? BeginOfShift(Person? person, RecordedTime? at)
    {
        if (person is null || (person.Id ?? person.Name) is not { } key || at is not { Precision: TimePrecision.Exact or TimePrecision.Minute } time) return null;
        return shifts.Where(shift => Is(shift.Person, key, [person]) && shift.From is { Precision: TimePrecision.Exact or TimePrecision.Minute })
            .Select(shift => shift.From!.Value)
            .Where(begin => (begin.Earliest - time.Earliest).Duration() < Nearby)
            .Select(begin => (RecordedTime?)begin)
            .MinBy(begin => (begin!.Value.Earliest - time.Earliest).Duration());
    }

    /// <summary>When the line's log says that the receipt of a telegram went out.</summary>
    public RecordedTime? ReceiptOf(string? number) => number is null ? null : receipts.GetValueOrDefault(DocumentNumber.Plain(number));

    private void Take(Register register)
    {
        (register.Office, register.ProblemFound) = (this, _ => { });
        foreach (var fact in register.Read()) Add(fact);
        register.ProblemFound = null;
    }

    private void Add(Fact fact)
    {
        switch (fact)
        {
            case Person person: persons.Add(person); break;
            case Appointment appointment: appointments.Add(appointment); break;
            case DutyPresence presence: presences.Add(presence); break;
            case DutyShift shift: shifts.Add(shift); break;
            case Room room: Put(rooms, room, room.Id, room.Name); break;
            case Device device: Put(devices, device, device.Id, device.Name); break;
            case ScopeEntry { Item: { } item } scope:
                if (!scopes.TryGetValue(item, out var entries)) scopes[item] = entries = [];
                entries.Add(scope.Entry);
                break;
            case LineEvent { Number: { } number, IsReceipt: true } entry: receipts[DocumentNumber.Plain(number)] = entry.At ?? RecordedTime.Illegible; break;
        }

        hasScopes |= fact is ScopeEntry;
        namesDutySets |= fact is Device { IsDutySet: true };
    }

    private void Close()
    {
        byId = persons.Where(person => person.Id is not null).ToLookup(person => person.Id!);
        byName = persons.Where(person => person.Name is not null).ToLookup(person => person.Name!);
        isClosed = true;
    }

    // One that two share is nobody's.
    private static void Put<T>(Dictionary<string, T?> all, T one, params string?[] keys)
        where T : Fact
    {
        foreach (var key in keys.OfType<string>().Distinct()) all[key] = all.ContainsKey(key) ? null : one;
    }

    private Person? Find(string key)
    {
        var found = byId[key].Concat(byName[key]).Distinct().ToList();
        if (found.Count > 1) return null;
        var roles = appointments.Where(appointment => Is(appointment.Person, key, found)).SelectMany(Holding)
            .Concat(OnDuty(key, found)).ToArray();
        if (found.Count == 0 && roles.Length == 0) return null;
        var person = found.Count == 1 ? found[0] : new Person { Name = key };
        return new Person
        {
            Id = person.Id,
            Source = person.Source,
            Name = person.Name,
            Unit = person.Unit,
            ActiveFrom = person.ActiveFrom,
            ActiveTo = person.ActiveTo,
            Roles = roles.Length == 0 && appointments.Count == 0 ? person.Roles : [.. person.Roles ?? [], .. roles],
        };
    }

    // Who was on duty the records of presence tell; where none was kept, the roster does.
    private IEnumerable<RoleHolding> OnDuty(string key, List<Person> found) => presences.Count > 0
        ? presences.Where(presence => Is(presence.Person, key, found)).SelectMany(presence => Holding(presence.Post, presence.From, presence.To))
        : shifts.Where(shift => Is(shift.Person, key, found)).SelectMany(shift => Holding(shift.Post, shift.From?.AsWritten(), EndOf(shift)));

    // A roster by days names no hours: the whole day is meant.
    private static RecordedTime? EndOf(DutyShift shift) => shift switch
    {
        { To: { } to } => to.AsWritten(),
        { From: { Precision: TimePrecision.Day } day } => day.Earliest.AddDays(1),
        _ => shift.From,
    };

    private static bool Is(Person? named, string key, List<Person> found)
    {
        string?[] names = found.Count == 1 ? [key, found[0].Id, found[0].Name] : [key];
        return (named?.Id ?? named?.Name) is { } name && names.Contains(name);
    }

    private static IEnumerable<RoleHolding> Holding(Appointment appointment) =>
        appointment.Role is { } role ? Holding(role, appointment.From, appointment.To) : [];

    private static IEnumerable<RoleHolding> Holding(DutyPost? post, RecordedTime? from, RecordedTime? to) => post switch
    {
        DutyPost.Principal => Holding(Role.PrincipalDuty, from, to),
        DutyPost.Deputy => Holding(Role.DeputyDuty, from, to),
        _ => [],
    };

    // A bound that was not written finely is taken so that the role is held no longer than is certain.
    private static IEnumerable<RoleHolding> Holding(Role role, RecordedTime? from, RecordedTime? to)
    {
        var begin = from is { } start ? Midnight(start) : (DateTimeOffset?)null;
        var end = to?.Earliest;
        return begin <= end || begin is null || end is null ? [new(role, begin, end)] : [];
    }

    // An appointment from a day holds from its first instant: that is how appointments are written.
    private static DateTimeOffset Midnight(RecordedTime time) =>
        time.Precision == TimePrecision.Day ? new DateTimeOffset(time.Earliest.ToOffset(BeijingTime.Offset).Date, BeijingTime.Offset) : time.Latest;
}
