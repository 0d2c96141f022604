using System.Collections.Immutable;
using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>An analyzer that has something to say only where Jiyao.Rules is referenced.</summary>
/// <param name="descriptors">Its one diagnostic, or the ways in which it is told.</param>
public abstract class AuthoringAnalyzer(params DiagnosticDescriptor[] descriptors) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. descriptors];

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (Surface.In(start.Compilation) is { } surface) Register(start, surface);
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext start, Surface surface);
}
