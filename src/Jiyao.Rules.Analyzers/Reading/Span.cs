using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>The numbers for which a comparison holds, from one end to the other; an end that is not there is open.</summary>
internal readonly struct Span
{
    private readonly decimal? from;
    private readonly decimal? to;
    private readonly bool isOpen;

    private Span(decimal? from, decimal? to, bool isOpen) => (this.from, this.to, this.isOpen) = (from, to, isOpen);

    /// <summary>Above 3 and below 4 there is no whole number: of those, above 3 is from 4.</summary>
    public static Span Of(BinaryOperatorKind kind, decimal value, bool isWhole) => kind switch
    {
        BinaryOperatorKind.Equals => new(value, value, isOpen: false),
        BinaryOperatorKind.GreaterThan => isWhole ? new(value + 1, null, isOpen: false) : new(value, null, isOpen: true),
        BinaryOperatorKind.GreaterThanOrEqual => new(value, null, isOpen: false),
        BinaryOperatorKind.LessThan => isWhole ? new(null, value - 1, isOpen: false) : new(null, value, isOpen: true),
        _ => new(null, value, isOpen: false),
    };

    public bool IsApartFrom(Span other) => EndsBefore(other) || other.EndsBefore(this);

    private bool EndsBefore(Span other) => to < other.from || (to == other.from && to is not null && (isOpen || other.isOpen));
}
