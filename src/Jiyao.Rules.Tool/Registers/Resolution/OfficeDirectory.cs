using System.Collections.Concurrent;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Who and what the registers of persons, appointments, duty, rooms, devices, carriers and scopes know. Who is not found, or found twice, stays
/// as named: with roles that are not known, never with none.
/// </summary>
internal sealed class OfficeDirectory
{
    private static readonly Type[] People = [typeof(Person), typeof(Appointment), typeof(DutyPresence), typeof(DutyShift)];

    private readonly List<Person> persons = [];
    private readonly List<Appointment> appointments = [];
    private readonly List<DutyPresence> presences = [];
    private readonly List<DutyShift> shifts = [];
    private readonly Dictionary<string, Room?> rooms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Device?> devices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Carrier?> carriers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NeedToKnow>> scopes = new(StringComparer.Ordinal);
    private readonly ReceiptLog receipts = new();
    private readonly ConcurrentDictionary<string, Person> known = new(StringComparer.Ordinal);
    private IReadOnlyList<IRegulationEngine> engines = [];
    private ILookup<string, Person> byId = Enumerable.Empty<Person>().ToLookup(_ => "");
    private ILookup<string, Person> byName = Enumerable.Empty<Person>().ToLookup(_ => "");
    private ILookup<string, Appointment> appointmentsOf = Enumerable.Empty<Appointment>().ToLookup(_ => "");
    private DutyTimes duty = new([], []);
    private IReadOnlyDictionary<string, RoomKind> places = OfficeNames.None.Places;
    private bool hasScopes;
    private bool namesDutySets;
    private bool isClosed;

    /// <summary>The telegrams completely received so far.</summary>
    public FirstReceptions Receptions { get; } = new();

    /// <summary>The copies of papers entered so far.</summary>
    public CopiesEntered Copies { get; } = new();

    /// <summary>Reads the registers that others refer to; what is wrong with their rows is reported when they are checked themselves.</summary>
    /// <param name="registers">All registers.</param>
    /// <param name="names">What the office calls its places.</param>
    /// <param name="engines">Those that will judge.</param>
    public static OfficeDirectory Of(IEnumerable<Register> registers, OfficeNames names, params IReadOnlyList<IRegulationEngine> engines)
    {
        var office = new OfficeDirectory { places = names.Places, engines = engines };
        var referred = registers.Where(register => register.IsReference).ToLookup(register => People.Contains(register.Fact));

        // Who there is comes first: rooms, devices and scopes name people too.
        foreach (var register in referred[true]) office.Take(register);
        office.Close();
        foreach (var register in referred[false]) office.Take(register);
        return office;
    }

    /// <summary>Whether the registers know who it is, and do not have it as named alone.</summary>
    public static bool IsFound(Person person) => person.Source is not null || person.Roles is not null;

    /// <summary>From when on what began then holds for certain. What is from a day holds from its first instant: that is how appointments are written.</summary>
    public static DateTimeOffset Midnight(RecordedTime time) =>
        time.Precision == TimePrecision.Day ? new DateTimeOffset(time.Earliest.ToOffset(BeijingTime.Offset).Date, BeijingTime.Offset) : time.Latest;

    /// <summary>The person as the registers know it.</summary>
    public Person Known(Person named)
    {
        if (!isClosed || named.Roles is not null || (persons.Count == 0 && appointments.Count == 0)) return named;
        var key = KeyOf(named) ?? "";
        if (known.TryGetValue(key, out var person)) return person;
        // Names that no register has are without number, such as those of visitors, and what else is told of each is its own.
        return Find(key) is { } found ? known.GetOrAdd(key, found) : named;
    }

    /// <summary>The room of that number or name; else one of which the name tells the kind, or nothing.</summary>
    public Room RoomNamed(string name) =>
        rooms.GetValueOrDefault(name)
        ?? new Room { Name = name, Kind = places.TryGetValue(name, out var kind) ? kind : OfficeWords.Rooms.Read(name).Value };

    /// <summary>The device of that number or name; else one of which only the name is known.</summary>
    public Device DeviceNamed(string name) => devices.GetValueOrDefault(name) ?? new Device { Name = name };

    /// <summary>The carrier of that number; null: the ledger has none, or more than one.</summary>
    public Carrier? CarrierOf(string? number) => number is null ? null : carriers.GetValueOrDefault(number);

    /// <summary>
    /// Whether a call went over a duty set. Its register is that of the duty telephone: it did where the ledger does not know the device, or
    /// names no duty set at all.
    /// </summary>
    public bool? IsDutySet(Device? device) => device?.Source is null || !namesDutySets ? true : device.IsDutySet;

    /// <summary>Whether a rule speaks of this act with a paper. Of an act of which none does nothing follows, whatever the paper.</summary>
    public bool SpeaksOf(SecrecyAction action) => engines.Any(engine => engine.EffectOf(new AccessRequest<Document>
    {
        Action = action,
        Resource = new Document(),
        At = RecordedTime.Illegible,
    }) != DecisionEffect.NotApplicable);

    /// <summary>Who may know an item; null: no register tells.</summary>
    public IReadOnlyList<NeedToKnow>? ScopeOf(string? item) =>
        !hasScopes || item is null ? null : scopes.TryGetValue(item, out var scope) ? scope : null;

    /// <summary>When the roster has the shift begin that a person took over at a time; null: it has none.</summary>
    public RecordedTime? BeginOfShift(Person? person, RecordedTime? at)
    {
        if (person is null || KeyOf(person) is not { } key || at is not { Precision: TimePrecision.Exact or TimePrecision.Minute } time) return null;
        return duty.ShiftNear(NamesOf(key, person), time.Earliest)?.From;
    }

    /// <summary>When the line's log says that the receipt of a telegram went out.</summary>
    public RecordedTime? ReceiptOf(string? number, RecordedTime? received) => number is null ? null : receipts.Of(DocumentNumber.Plain(number), received);

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
            case Carrier carrier: Put(carriers, carrier, carrier.Number); break;
            case ScopeEntry { Item: { } item } scope:
                if (!scopes.TryGetValue(item, out var entries)) scopes[item] = entries = [];
                entries.Add(scope.Entry);
                break;
            case LineEvent { Number: { } number, IsReceipt: true } entry: receipts.Add(DocumentNumber.Plain(number), entry.At ?? RecordedTime.Illegible); break;
        }

        hasScopes |= fact is ScopeEntry;
        namesDutySets |= fact is Device { IsDutySet: true };
    }

    private void Close()
    {
        byId = persons.Where(person => person.Id is not null).ToLookup(person => person.Id!);
        byName = persons.Where(person => person.Name is not null).ToLookup(person => person.Name!);
        appointmentsOf = appointments.Where(appointment => KeyOf(appointment.Person) is not null).ToLookup(appointment => KeyOf(appointment.Person)!);
        duty = new(presences, shifts);
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
        IReadOnlyList<string> names = found is [var one] ? NamesOf(key, one) : [key];
        var appointed = names.SelectMany(name => appointmentsOf[name]).SelectMany(Holding).ToList();
        var onDuty = duty.HoldingsOf(names).ToList();
        if (found.Count == 0 && appointed.Count == 0 && onDuty.Count == 0) return null;
        var person = found.Count == 1 ? found[0] : new Person { Name = key };
        return new Person
        {
            Id = person.Id,
            Source = person.Source,
            Name = person.Name,
            Unit = person.Unit,
            ActiveFrom = person.ActiveFrom,
            ActiveTo = person.ActiveTo,
            Roles = Roles(appointed, onDuty),
        };
    }

    // Whoever is known to have been on duty may hold any other role, unless appointments were kept.
    private IReadOnlyList<RoleHolding>? Roles(List<RoleHolding> appointed, List<RoleHolding> onDuty) =>
        appointments.Count > 0 ? [.. appointed, .. onDuty]
        : onDuty.Count > 0 ? [.. onDuty, .. DutyTimes.NoOthers, RoleHolding.Others]
        : null;

    private static IReadOnlyList<string> NamesOf(string key, Person person) =>
        [.. new[] { key, person.Id, person.Name }.OfType<string>().Distinct()];

    private static string? KeyOf(Person? named) => named?.Id ?? named?.Name;

    private static IEnumerable<RoleHolding> Holding(Appointment appointment) =>
        appointment.Role is { } role ? Holding(role, appointment.From, appointment.To) : [];

    // A bound that was not written finely is taken so that the role is held no longer than is certain.
    private static IEnumerable<RoleHolding> Holding(Role role, RecordedTime? from, RecordedTime? to)
    {
        var begin = from is { } start ? Midnight(start) : (DateTimeOffset?)null;
        var end = to?.Earliest;
        return begin <= end || begin is null || end is null ? [new(role, begin, end)] : [];
    }
}
