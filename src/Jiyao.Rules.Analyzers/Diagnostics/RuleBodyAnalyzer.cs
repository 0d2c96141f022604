using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>An analyzer of what stands in a rule class, one member at a time.</summary>
/// <param name="descriptor">Its one diagnostic.</param>
public abstract class RuleBodyAnalyzer(DiagnosticDescriptor descriptor) : AuthoringAnalyzer(descriptor)
{
    private protected sealed override void Register(CompilationStartAnalysisContext start, Surface surface) =>
        start.RegisterOperationBlockAction(member =>
        {
            if (surface.IsRule(member.OwningSymbol.ContainingType)) Analyze(member, surface);
        });

    private protected abstract void Analyze(OperationBlockAnalysisContext member, Surface surface);
}
