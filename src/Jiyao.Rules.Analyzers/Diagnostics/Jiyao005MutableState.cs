using System.Collections.Immutable;
using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO005: a condition that changes something, or reads a field or local that can change.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao005MutableState() : RuleBodyAnalyzer(Descriptor, ByWayOfDescriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO005";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A condition neither changes nor reads what can change",
        "'{0}' {1}",
        Category.Conditions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An engine is shared by threads, and decides in which order, and how often, conditions are computed.",
        helpLinkUri: HelpLink.Of(Id));

    // What a helper does is only known once the whole compilation is read.
    private static readonly DiagnosticDescriptor ByWayOfDescriptor = new(
        Id,
        "A condition neither changes nor reads what can change",
        "'{0}' {1}: '{2}'",
        Category.Conditions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An engine is shared by threads, and decides in which order, and how often, conditions are computed.",
        helpLinkUri: HelpLink.Of(Id),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(CompilationStartAnalysisContext start, Surface surface)
    {
        base.Register(start, surface);
        HelperCalls.Report(
            start,
            surface,
            SharedState.Touched,
            HeldState.ChangeOfItself,
            SharedState.ChangedFor,
            (call, touched) => Diagnostic.Create(ByWayOfDescriptor, call.Location, call.Text, touched.Reason, touched.At));
        FilledParameters.Report(
            start,
            surface,
            (call, filler) => Diagnostic.Create(
                ByWayOfDescriptor, call.Syntax.GetLocation(), call.Syntax.ToString(), "changes what is handed to it and held on to", filler));
    }

    private protected override void Analyze(OperationBlockAnalysisContext member, Surface surface)
    {
        var isDefinition = StepLambda.All(member.OperationBlocks, surface).Any();
        foreach (var operation in member.OperationBlocks.SelectMany(block => block.DescendantsAndSelf()))
        {
            if ((HeldState.ChangeOf(operation, member.OwningSymbol) ?? ChangeOfCaptured(operation, isDefinition) ?? TouchedByHelper(operation, member.OwningSymbol)) is not { } complaint || StepLambda.Contains(operation, surface)) continue;
            member.ReportDiagnostic(Diagnostic.Create(Descriptor, operation.Syntax.GetLocation(), operation.Syntax.ToString(), complaint));
        }

        foreach (var lambda in StepLambda.Outermost(member.OperationBlocks, surface))
        {
            var rewritten = Writes.To(member.OperationBlocks, lambda.Lambda);
            foreach (var operation in lambda.Lambda.Descendants())
            {
                if (Complaint(operation, lambda, rewritten) is not { } complaint) continue;
                member.ReportDiagnostic(Diagnostic.Create(Descriptor, operation.Syntax.GetLocation(), operation.Syntax.ToString(), complaint));
            }
        }
    }

    // What the rule's conditions call in the rule itself; its definition may read a setting, which stays what it was then.
    private static string? TouchedByHelper(IOperation operation, ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet, Name: not "Define" } ? SharedState.Touched(operation) : null;

    // A delegate that the conditions call counts up a local of the definition.
    private static string? ChangeOfCaptured(IOperation operation, bool isDefinition)
    {
        if (!isDefinition || Writes.TargetOf(operation) is not ILocalReferenceOperation { Local: var local }) return null;
        for (var above = operation.Parent; above is not null; above = above.Parent)
        {
            if (above is IAnonymousFunctionOperation or ILocalFunctionOperation && !above.Syntax.Span.Contains(local.DeclaringSyntaxReferences[0].Span))
                return "changes a local that conditions may hold on to: compute it anew each time";
        }

        return null;
    }

    private static string? Complaint(IOperation operation, StepLambda lambda, ImmutableHashSet<ISymbol> rewritten)
    {
        if (Writes.TargetOf(operation) is { } target) return IsOwn(target, lambda) ? null : "changes something inside a condition";
        // What depends on the machine is complained of as such.
        if (Writes.IsTarget(operation) || Impurity.Of(operation) is not null) return null;
        return operation switch
        {
            IInvocationOperation call when Mutator.Changed(call) is { } changed && !IsOwn(changed, lambda) => "changes a collection inside a condition",
            IFieldReferenceOperation field when Mutability.Of(field) => "is a field that can change: make it readonly",
            IPropertyReferenceOperation property when Mutability.Of(property) => "is a property that can be set: make it get-only",
            ILocalReferenceOperation { Local: var local } when rewritten.Contains(local) && !lambda.Declares(local) =>
                "is assigned again after it was declared: give the condition a local of its own",
            IParameterReferenceOperation { Parameter: var parameter } when rewritten.Contains(parameter) && !lambda.Declares(parameter) =>
                "is assigned again: give the condition a local of its own",
            _ => null,
        };
    }

    private static bool IsOwn(IOperation target, StepLambda lambda) => target switch
    {
        ILocalReferenceOperation { Local: var local } => lambda.Declares(local),
        // What was made just now, as by ToList, nobody else has.
        IObjectCreationOperation or IInvocationOperation => true,
        IParameterReferenceOperation { Parameter: var parameter } => lambda.Declares(parameter),
        _ => false,
    };
}
