namespace Jiyao.Rules.Tool.Registers;

/// <summary>The kinds of register that can be read. A further one is added here.</summary>
internal static class RegisterKinds
{
    public static IReadOnlyList<RegisterKind> All { get; } =
    [
        TelegramRegister.Kind, OversightRegisters.LineLog,
        PeopleRegisters.Persons, PeopleRegisters.Appointments, PeopleRegisters.Units,
        DutyRegisters.Roster, DutyRegisters.Presence, DutyRegisters.HandOvers, DutyRegisters.Outages, DutyRegisters.Calls,
        EntryRegisters.Rooms, EntryRegisters.Entries,
        PaperRegisters.Incoming, PaperRegisters.Outgoing, PaperRegisters.Issued, PaperRegisters.Destructions, PaperRegisters.Classifications,
        CarrierRegisters.Carriers, CarrierRegisters.Places, CarrierRegisters.Chain, CarrierRegisters.Loans, CarrierRegisters.Scopes,
        ActRegisters.Papers, ActRegisters.Readings, ActRegisters.Systems, ActRegisters.Connections,
        DeviceRegisters.Devices, DeviceRegisters.Accounts,
        OversightRegisters.Inspections, OversightRegisters.Observations, OversightRegisters.Incidents, OversightRegisters.Cleanings,
        OversightRegisters.Learning, OversightRegisters.Statements,
    ];

    public static string Names { get; } = string.Join(' ', All.Select(kind => kind.Name));

    /// <summary>Begins to state the kinds, which takes a while, beside whatever else there is to begin with.</summary>
    public static void Prepare() => Task.Run(() => All.Count);

    /// <summary>The kind of that name.</summary>
    /// <exception cref="RegisterException">There is none.</exception>
    public static RegisterKind Named(string name) =>
        All.FirstOrDefault(kind => kind.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new RegisterException(RegisterFaults.UnknownKind(Excerpt.Of(name), Names));
}
