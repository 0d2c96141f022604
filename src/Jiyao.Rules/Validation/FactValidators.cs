using FluentValidation;

namespace Jiyao.Rules.Validation;

/// <summary>Checks that a document's values can be what they claim to be.</summary>
public sealed class DocumentValidator : AbstractValidator<Document>
{
    /// <summary>The checks.</summary>
    public DocumentValidator()
    {
        RuleFor(document => document.Level).IsInEnum().WithMessage("is no secrecy level");
        RuleFor(document => document.Kind).IsInEnum().WithMessage("is no kind of document");
    }
}

/// <summary>Checks that a device's values can be what they claim to be.</summary>
public sealed class DeviceValidator : AbstractValidator<Device>
{
    /// <summary>The checks.</summary>
    public DeviceValidator()
    {
        RuleFor(device => device.Kind).IsInEnum().WithMessage("is no kind of device");
        RuleFor(device => device.Line).IsInEnum().WithMessage("is no kind of line");
    }
}

/// <summary>Checks that a room's values can be what they claim to be.</summary>
public sealed class RoomValidator : AbstractValidator<Room>
{
    /// <summary>The checks.</summary>
    public RoomValidator() => RuleFor(room => room.Kind).IsInEnum().WithMessage("is no kind of room");
}

/// <summary>Checks that a person's values can be what they claim to be.</summary>
public sealed class PersonValidator : AbstractValidator<Person>
{
    /// <summary>The checks.</summary>
    public PersonValidator() => RuleFor(person => person.Roles)
        .Must(roles => roles is null || roles.All(holding => holding is not null)).WithMessage("holds an empty entry");
}
