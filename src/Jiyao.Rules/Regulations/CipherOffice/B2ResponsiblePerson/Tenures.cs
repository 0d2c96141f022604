namespace Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;

/// <summary>When a post was held.</summary>
internal static class Tenures
{
    /// <summary>
    /// The times for which a post was held, ended by the service of who held it. Where the record does not say who held it or since
    /// when, it may have been held.
    /// </summary>
    /// <param name="appointments">The appointments to it.</param>
    public static IEnumerable<RecordedInterval> Of(IEnumerable<Appointment> appointments) => appointments.Select(Of);

    /// <summary>The part of a time for which a role was held, ended by the service of who held it.</summary>
    public static RecordedInterval Within(RecordedInterval time, RoleHolding holding, Person holder) => new(
        Later(Later(time.From, holding.From), holder.ActiveFrom),
        Earlier(Earlier(time.To, holding.To), holder.ActiveTo));

    private static RecordedInterval Of(Appointment appointment)
    {
        var person = appointment.Person;
        var to = Earlier(End(appointment.To), End(person?.ActiveTo));
        return person is null || appointment.From is not { } from
            ? new(RecordedTime.Illegible, to)
            : new(Later(Begin(from), person.ActiveFrom is { } active ? Begin(active) : null), to);
    }

    // An appointment from a day holds from its first instant; one to a day may hold all through it.
    private static RecordedTime Begin(RecordedTime from) => from.Precision == TimePrecision.Day ? from.Earliest : from;

    private static RecordedTime? End(RecordedTime? to) => to is { Precision: TimePrecision.Day } day
        ? RecordedTime.Between(day.Earliest, day.Earliest.AddDays(1))
        : to;

    private static RecordedTime Later(RecordedTime one, RecordedTime? other) => other is { } two
        ? RecordedTime.Between(Max(one.Earliest, two.Earliest), Max(one.Latest, two.Latest))
        : one;

    private static RecordedTime? Earlier(RecordedTime? one, RecordedTime? other) => (one, other) switch
    {
        ({ } a, { } b) => RecordedTime.Between(Min(a.Earliest, b.Earliest), Min(a.Latest, b.Latest)),
        (null, _) => other,
        _ => one,
    };

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
