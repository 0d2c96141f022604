using System.Linq.Expressions;
using FluentValidation;

namespace Jiyao.Rules.Validation;

/// <summary>Checks that the values of a register's record can be what they claim to be, and do not contradict each other.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public abstract class RecordValidator<TRecord> : AbstractValidator<TRecord>
    where TRecord : Fact
{
    /// <summary>A member holds one of its words, or none.</summary>
    private protected void Word<TWord>(Expression<Func<TRecord, TWord?>> member, string what)
        where TWord : struct, Enum => RuleFor(member).IsInEnum().WithMessage($"is no {what}");

    /// <summary>A time is not before another of the record. Where it is, nobody can tell which of the two is wrong.</summary>
    private protected void NotBefore(Expression<Func<TRecord, RecordedTime?>> member, Expression<Func<TRecord, RecordedTime?>> earlier, string what)
    {
        var (start, name) = (earlier.Compile(), ((MemberExpression)earlier.Body).Member.Name);
        RuleFor(member)
            .Must((record, later) => !(later is { } end && start(record) is { } begin && end.IsCertainlyBefore(begin)))
            .WithMessage($"is before {what}")
            .WithState(_ => name);
    }

    /// <summary>A list has no empty entry.</summary>
    private protected void Entries<TItem>(Expression<Func<TRecord, IReadOnlyList<TItem>?>> member) =>
        RuleFor(member).Must(items => items is null || items.All(item => item is not null)).WithMessage("holds an empty entry");
}
