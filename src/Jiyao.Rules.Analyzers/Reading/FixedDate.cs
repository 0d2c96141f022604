using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Dates that are written out, which are no constants of the language.</summary>
internal static class FixedDate
{
    /// <summary>The instant or day that is made of numbers alone; null: it hangs on something, or there is no such date.</summary>
    public static object? Of(IObjectCreationOperation making)
    {
        if (making.Type is not { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, Name: var name }) return null;
        var arguments = making.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => argument.Value).ToList();
        var offset = TimeSpan.Zero;
        if (name == "DateTimeOffset")
        {
            if (arguments.Count < 7 || Comparison.ValueOf(arguments[arguments.Count - 1]) is not TimeSpan given) return null;
            offset = given;
            arguments.RemoveAt(arguments.Count - 1);
        }

        var numbers = arguments.Select(argument => argument.ConstantValue is { HasValue: true, Value: int number } ? number : -1).ToList();
        if (numbers.Contains(-1)) return null;
        try
        {
            return (name, numbers.Count) switch
            {
                ("DateTimeOffset", 6) => new DateTimeOffset(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], offset),
                ("DateTimeOffset", 7) => new DateTimeOffset(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], offset),
                ("DateTime", 6) => new DateTime(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]),
                ("DateTime" or "DateOnly", 3) => new DateTime(numbers[0], numbers[1], numbers[2]),
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What a static field of the same file is set to for good; null: that is not seen from here.</summary>
    public static IOperation? Initializer(IFieldSymbol field, IOperation reference) =>
        reference.SemanticModel is { } model && field.ContainingType.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared)
        && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value } && value.SyntaxTree == model.SyntaxTree
            ? model.GetOperation(value)
            : null;
}
