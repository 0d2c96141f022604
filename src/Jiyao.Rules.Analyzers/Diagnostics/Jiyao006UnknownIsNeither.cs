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
            if (Denied(operation) is not { IsLifted: true } comparison) continue;
            if ((Constant(comparison.LeftOperand) ?? Constant(comparison.RightOperand)) is not { } value) continue;
            var location = operation.Syntax.GetLocation();
            member.ReportDiagnostic(Diagnostic.Create(Descriptor, location, operation.Syntax.ToString(), value ? "false" : "true"));
        }
    }

    // x != true, and !(x == true).
    private static IBinaryOperation? Denied(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } comparison => comparison,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } =>
            operand is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison ? comparison : null,
        _ => null,
    };

    private static bool? Constant(IOperation operand) => operand switch
    {
        { ConstantValue: { HasValue: true, Value: bool value } } => value,
        IConversionOperation conversion => Constant(conversion.Operand),
        _ => null,
    };
}
