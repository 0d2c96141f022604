using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>An analyzer of what stands in a rule class, one member at a time.</summary>
/// <param name="descriptors">Its one diagnostic, or the ways in which it is told.</param>
public abstract class RuleBodyAnalyzer(params DiagnosticDescriptor[] descriptors) : AuthoringAnalyzer(descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, Surface surface) =>
        start.RegisterOperationBlockAction(member =>
        {
            if (surface.IsRule(member.OwningSymbol.ContainingType)) Analyze(member, surface);
        });

    private protected abstract void Analyze(OperationBlockAnalysisContext member, Surface surface);
}
