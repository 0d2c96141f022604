namespace Jiyao.Rules.Validation;

/// <summary>Checks a planned shift.</summary>
public sealed class DutyShiftValidator : RecordValidator<DutyShift>
{
    /// <summary>The checks.</summary>
    public DutyShiftValidator()
    {
        Word(record => record.Post, "post");
        NotBefore(record => record.To, record => record.From, "its beginning");
    }
}

/// <summary>Checks a stay on duty.</summary>
public sealed class DutyPresenceValidator : RecordValidator<DutyPresence>
{
    /// <summary>The checks.</summary>
    public DutyPresenceValidator()
    {
        Word(record => record.Post, "post");
        Word(record => record.Place, "place");
        NotBefore(record => record.To, record => record.From, "its beginning");
        NotBefore(record => record.PlannedTo, record => record.PlannedFrom, "the planned beginning");
    }
}

/// <summary>Checks a hand-over.</summary>
public sealed class HandOverValidator : RecordValidator<HandOver>
{
    /// <summary>The checks.</summary>
    public HandOverValidator()
    {
        Entries(record => record.OpenItems);
        Entries(record => record.ListedItems);
        Entries(record => record.AcknowledgedItems);
    }
}

/// <summary>Checks an outage.</summary>
public sealed class LineOutageValidator : RecordValidator<LineOutage>
{
    /// <summary>The checks.</summary>
    public LineOutageValidator()
    {
        NotBefore(record => record.ReportedAt, record => record.StartedAt, "it began");
        NotBefore(record => record.RestoredAt, record => record.StartedAt, "it began");
    }
}
