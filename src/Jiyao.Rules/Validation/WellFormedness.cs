using FluentValidation;
using FluentValidation.Results;

namespace Jiyao.Rules.Validation;

/// <summary>
/// Tells whether a fact's values can be what they claim to be. A fact that is plainly well-formed costs a few comparisons; only the
/// others meet their validator, which says what is wrong and where.
/// </summary>
/// <param name="validator">Makes the validator.</param>
/// <param name="isAlwaysExamined">Whether a fact has to meet its validator, doubtful or not; null: none has.</param>
internal sealed class WellFormedness<TFact>(Func<IValidator<TFact>> validator, Func<TFact, bool>? isAlwaysExamined = null)
    where TFact : Fact
{
    // A validator is costly to make, and most processes never meet a fact that needs one.
    private readonly Lazy<IValidator<TFact>> validator = new(validator);

    public bool IsPlain(TFact fact) => !fact.IsDoubtful && isAlwaysExamined?.Invoke(fact) != true;

    /// <summary>What is wrong with the fact; null: nothing.</summary>
    public Malformation? Examine(TFact fact)
    {
        var failures = validator.Value.Validate(fact).Errors;
        return failures.Count == 0
            ? null
            : new(
                [.. failures.Select(failure => new RuleError("", "", $"{PathOf(failure.PropertyName)}: {failure.ErrorMessage}"))],
                failures.SelectMany(AtFault).ToHashSet(StringComparer.Ordinal));
    }

    // Of a contradiction the state names the other member, which stands beside the first.
    private static IEnumerable<string> AtFault(ValidationFailure failure)
    {
        var path = PathOf(failure.PropertyName);
        return failure.CustomState is string other ? [path, path[..(path.LastIndexOf('.') + 1)] + PathOf(other)] : [path];
    }

    private static string PathOf(string property) =>
        string.Join('.', property.Split('.').Select(part => char.ToLowerInvariant(part[0]) + part[1..]));
}

/// <summary>What is wrong with a fact. The members at fault are taken as unknown, so that no rule rests on them.</summary>
/// <param name="Errors">What is wrong, for people.</param>
/// <param name="Paths">The paths of the members at fault.</param>
internal sealed record Malformation(IReadOnlyList<RuleError> Errors, IReadOnlySet<string> Paths);
