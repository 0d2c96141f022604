using FluentValidation;

namespace Jiyao.Rules.Validation;

/// <summary>Checks that a request's values can be what they claim to be, and do not contradict each other.</summary>
/// <typeparam name="TResource">The fact it is about.</typeparam>
public sealed class AccessRequestValidator<TResource> : AbstractValidator<AccessRequest<TResource>>
    where TResource : Fact
{
    /// <summary>The checks, with those of the resource.</summary>
    /// <param name="resource">The resource's validator; null: it has none.</param>
    public AccessRequestValidator(IValidator<TResource>? resource)
    {
        RuleFor(request => request.Action).NotNull().WithMessage("is required");
        RuleFor(request => request.At).NotEqual(default(RecordedTime)).WithMessage("is required");
        RuleFor(request => request.Context).NotNull().WithMessage("is required").SetValidator(new AccessContextValidator());

        // What was approved only afterwards was not approved when it was done.
        RuleFor(request => request.Context.IsApproved)
            .Must((request, approved) => !(approved == false && request.Context.ApprovedAt is { } at && !request.At.IsCertainlyBefore(at)))
            .WithMessage("is false, yet a time of approval is given that is not after the act")
            .WithState(_ => nameof(AccessContext.ApprovedAt))
            .When(request => request.Context is not null);
        if (resource is not null) RuleFor(request => request.Resource!).SetValidator(resource).When(request => request.Resource is not null);
    }
}

/// <summary>Checks the circumstances of a request.</summary>
public sealed class AccessContextValidator : AbstractValidator<AccessContext>
{
    /// <summary>The checks.</summary>
    public AccessContextValidator()
    {
        RuleFor(context => context.Network).IsInEnum().WithMessage("is no kind of network");
        RuleFor(context => context.SubjectLevel).IsInEnum().WithMessage("is no secrecy level");
        RuleFor(context => context.SystemLevel).IsInEnum().WithMessage("is no secrecy level");
    }
}
