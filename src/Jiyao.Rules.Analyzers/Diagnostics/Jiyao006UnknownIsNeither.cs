using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO006: <c>x != true</c> on a <c>bool?</c>, which looks as though it held for null.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao006UnknownIsNeither() : RuleBodyAnalyzer(Descriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO006";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A condition says what holds when the answer is not known",
        "'{0}' is unknown where the value is: write '== {1}', and '== null' to ask about absence",
        Category.Conditions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "In a condition a null is neither true nor false, so '!= true' is not met by it, unlike elsewhere in C#.",
        helpLinkUri: HelpLink.Of(Id));

    private protected override void Analyze(OperationBlockAnalysisContext member, Surface surface)
    {
        foreach (var operation in StepLambda.Outermost(member.OperationBlocks, surface).SelectMany(lambda => lambda.Lambda.Descendants()))
        {
            if (Denied(operation).Select(Answer).FirstOrDefault(answer => answer is not null) is not { } value) continue;
            var location = operation.Syntax.GetLocation();
            member.ReportDiagnostic(Diagnostic.Create(Descriptor, location, operation.Syntax.ToString(), value ? "false" : "true"));
        }
    }

    // x != true, and !(x == true), and (x == true) == false, and !(x == true || y == true).
    private static IEnumerable<IBinaryOperation> Denied(IOperation operation) => operation switch
    {
        IBinaryOperation { IsLifted: false, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } denial
            when Constant(denial.RightOperand) == (denial.OperatorKind == BinaryOperatorKind.NotEquals) => Equalities(denial.LeftOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } comparison => [comparison],
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } => Equalities(operand),
        _ => [],
    };

    private static IEnumerable<IBinaryOperation> Equalities(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison => [comparison],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ConditionalAnd } both =>
            Equalities(both.LeftOperand).Concat(Equalities(both.RightOperand)),
        _ => [],
    };

    // What a bool? is compared with.
    private static bool? Answer(IBinaryOperation comparison) =>
        comparison.IsLifted ? Constant(comparison.LeftOperand) ?? Constant(comparison.RightOperand) : null;

    private static bool? Constant(IOperation operand) => operand switch
    {
        { ConstantValue: { HasValue: true, Value: bool value } } => value,
        IConversionOperation conversion => Constant(conversion.Operand),
        _ => null,
    };
}
