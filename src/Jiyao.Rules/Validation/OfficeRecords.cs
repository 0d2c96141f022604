using FluentValidation;

namespace Jiyao.Rules.Validation;

/// <summary>Checks a unit.</summary>
public sealed class UnitValidator : RecordValidator<Unit>
{
    /// <summary>The checks.</summary>
    public UnitValidator()
    {
        Word(record => record.Kind, "kind of unit");
        RuleFor(record => record.Functions).Must(functions => functions is null or >= UnitFunctions.None and <= (UnitFunctions.CipherBureau | UnitFunctions.SecrecyBureau))
            .WithMessage("is no function of a unit");
        NotBefore(record => record.ActiveTo, record => record.ActiveFrom, "its beginning");
    }
}

/// <summary>Checks an appointment.</summary>
public sealed class AppointmentValidator : RecordValidator<Appointment>
{
    /// <summary>The checks.</summary>
    public AppointmentValidator()
    {
        NotBefore(record => record.To, record => record.From, "its beginning");
    }
}
