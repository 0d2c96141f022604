namespace Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;

/// <summary>When a post was held.</summary>
internal static class Tenures
{
    /// <summary>
    /// The times for which a role was held, ended by the service of who held it. Where the record does not say that it is this role,
    /// who held it or since when, it may have been held.
    /// </summary>
    public static IEnumerable<RecordedInterval> Of(Role role, IEnumerable<Appointment> appointments) =>
        appointments.Where(appointment => appointment.Role is null || appointment.Role == role).Select(Of);

    private static RecordedInterval Of(Appointment appointment)
    {
        var person = appointment.Person;
        var to = Earlier(appointment.To, person?.ActiveTo);
        return appointment.Role is null || person is null || appointment.From is not { } from
            ? new(RecordedTime.Illegible, to)
            : new(Later(from, person.ActiveFrom), to);
    }

    private static RecordedTime Later(RecordedTime one, RecordedTime? other) => other is { } two
        ? RecordedTime.Between(Max(one.Earliest, two.Earliest), Max(one.Latest, two.Latest))
        : one;

    private static RecordedTime? Earlier(RecordedTime? one, RecordedTime? other) => (one, other) switch
    {
        ({ } a, { } b) => RecordedTime.Between(Min(a.Earliest, b.Earliest), Min(a.Latest, b.Latest)),
        _ => one ?? other,
    };

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
