namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>One person's service as secrecy officer, of one unit or of several.</summary>
internal sealed class SharedService : Fact
{
    private readonly Appointment[] appointments;

    /// <summary>The service of a person, by all the appointments there are.</summary>
    public SharedService(string person, IEnumerable<Appointment> appointments)
    {
        this.appointments = [.. appointments];
        Id = this.appointments[0].Person?.Name ?? person;
        Source = this.appointments[0].Source;
    }

    /// <summary>Whether the person serves more than one unit at an instant; null where the records do not tell.</summary>
    [Needs(nameof(Appointment.Unit), nameof(Appointment.From), nameof(Appointment.To))]
    public bool? IsShared(DateTimeOffset at)
    {
        var serving = appointments.Select(appointment => (appointment.Unit, Serves: Serves(appointment, at)))
            .Where(one => one.Serves != false).ToList();
        if (serving.Where(one => one is { Serves: true, Unit: not null }).Select(one => one.Unit).Distinct().Count() > 1) return true;
        return serving.Select(one => one.Unit).Distinct().Count() > 1 ? null : false;
    }

    /// <summary>Whether the sharing is allowed, every appointment in force being recorded as such; null where it does not tell.</summary>
    [Needs(nameof(Appointment.IsRecordedAsShared))]
    public bool? IsAllowed(SharedOfficer reading, DateTimeOffset at)
    {
        if (reading == SharedOfficer.Never) return false;
        bool? isRecorded = true;
        foreach (var appointment in appointments)
        {
            var serves = Serves(appointment, at);
            // An appointment that may be in force forbids nothing for certain.
            if (serves == true) isRecorded &= appointment.IsRecordedAsShared;
            else if (serves is null && appointment.IsRecordedAsShared != true && isRecorded == true) isRecorded = null;
        }

        return isRecorded;
    }

    /// <summary>Which units the person serves.</summary>
    public LocalizedText Text(DateTimeOffset at)
    {
        var units = appointments.Where(appointment => Serves(appointment, at) != false)
            .Select(appointment => appointment.Unit ?? "?").Distinct().ToList();
        return new($"兼任：{string.Join("、", units)}。", $"Serves {string.Join(", ", units)}.");
    }

    private static bool? Serves(Appointment appointment, DateTimeOffset at) =>
        appointment.IsHeld(at) & appointment.Person?.IsActive(at);
}
