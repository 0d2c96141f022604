using FluentValidation;

namespace Jiyao.Rules.Validation;

/// <summary>Checks an account.</summary>
public sealed class OnlineAccountValidator : RecordValidator<OnlineAccount>
{
    /// <summary>The checks.</summary>
    public OnlineAccountValidator()
    {
        Entries(record => record.Owners);
    }
}

/// <summary>Checks an observation.</summary>
public sealed class ObservationValidator : RecordValidator<Observation>
{
    /// <summary>The checks.</summary>
    public ObservationValidator()
    {
        Word(record => record.Matter, "matter");
        NotBefore(record => record.ReportedAt, record => record.FoundAt, "it was found");
        NotBefore(record => record.ClosedAt, record => record.FoundAt, "it was found");
    }
}

/// <summary>Checks an incident.</summary>
public sealed class IncidentValidator : RecordValidator<Incident>
{
    /// <summary>The checks.</summary>
    public IncidentValidator()
    {
        NotBefore(record => record.ReportedAt, record => record.FoundAt, "it was found");
        NotBefore(record => record.InvestigatedFrom, record => record.FoundAt, "it was found");
        NotBefore(record => record.DecidedAt, record => record.FoundAt, "it was found");
    }
}

/// <summary>Checks a session of learning.</summary>
public sealed class LearningEventValidator : RecordValidator<LearningEvent>
{
    /// <summary>The checks.</summary>
    public LearningEventValidator()
    {
        Word(record => record.Kind, "kind of session");
        Entries(record => record.Attendees);
    }
}

/// <summary>Checks a yearly statement.</summary>
public sealed class YearlyStatementValidator : RecordValidator<YearlyStatement>
{
    /// <summary>The checks.</summary>
    public YearlyStatementValidator()
    {
        RuleFor(record => record.Year).Must(year => year is null or >= 1949 and <= 9998).WithMessage("is no year");
    }
}
