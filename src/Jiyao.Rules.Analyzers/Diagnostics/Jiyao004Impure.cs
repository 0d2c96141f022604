using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO004: a rule that reads the clock, the machine, the network or the culture.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao004Impure() : RuleBodyAnalyzer(Descriptor, ByWayOfDescriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO004";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A rule reads facts, options and the request, and nothing else",
        "'{0}' makes the rule depend on {1}: {2}",
        Category.Conditions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The same facts must give the same findings, on any machine and at any time; an audit of last year is judged as of then.",
        helpLinkUri: HelpLink.Of(Id));

    // What a helper does is only known once the whole compilation is read.
    private static readonly DiagnosticDescriptor ByWayOfDescriptor = new(
        Id,
        "A rule reads facts, options and the request, and nothing else",
        "'{0}' makes the rule depend on {1} by way of '{2}': {3}",
        Category.Conditions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The same facts must give the same findings, on any machine and at any time; an audit of last year is judged as of then.",
        helpLinkUri: HelpLink.Of(Id),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(CompilationStartAnalysisContext start, Surface surface)
    {
        base.Register(start, surface);
        HelperCalls.Report(
            start,
            surface,
            operation => Impurity.Of(operation),
            findOfItself: null,
            findOfOther: null,
            (call, impurity) => Diagnostic.Create(
                ByWayOfDescriptor, call.Location, call.Text, impurity.Reason.On, impurity.At, impurity.Reason.Instead));
    }

    // The whole class, not the lambdas alone: what Define reads into a local the lambdas see too.
    private protected override void Analyze(OperationBlockAnalysisContext member, Surface surface)
    {
        foreach (var operation in member.OperationBlocks.SelectMany(block => block.DescendantsAndSelf()))
        {
            if (Impurity.Of(operation) is not { } impurity || IsPartOfAnother(operation)) continue;
            var location = operation.Syntax.GetLocation();
            member.ReportDiagnostic(Diagnostic.Create(Descriptor, location, operation.Syntax.ToString(), impurity.On, impurity.Instead));
        }
    }

    // Random.Shared.Next() is one mistake, not two; and so is DateTime.Now where a DateTimeOffset is wanted.
    private static bool IsPartOfAnother(IOperation operation) =>
        (operation.Parent is IInvocationOperation or IPropertyReferenceOperation && Impurity.Of(operation.Parent) is not null)
        || (operation is IConversionOperation conversion && Impurity.Of(conversion.Operand) is not null);
}
