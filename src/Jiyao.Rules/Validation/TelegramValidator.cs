using FluentValidation;

namespace Jiyao.Rules.Validation;

/// <summary>Checks that a telegram's values can be what they claim to be.</summary>
public sealed class TelegramValidator : AbstractValidator<Telegram>
{
    /// <summary>The checks.</summary>
    public TelegramValidator()
    {
        RuleFor(telegram => telegram.Direction).IsInEnum().WithMessage("is no direction");
        RuleFor(telegram => telegram.Level).IsInEnum().WithMessage("is no secrecy level");
        RuleFor(telegram => telegram.Precedence).IsInEnum().WithMessage("is no precedence");
        RuleFor(telegram => telegram.Form).IsInEnum().WithMessage("is no form of telegram");
        RuleFor(telegram => telegram.Outcome).IsInEnum().WithMessage("is no outcome");
        RuleFor(telegram => telegram.PrecedenceChanges)
            .Must(changes => changes.All(change => change is not null && Enum.IsDefined(change.To)))
            .WithMessage("holds a change to no precedence");
    }
}
