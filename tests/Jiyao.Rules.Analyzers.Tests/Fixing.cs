using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>Applies a fix as an editor does.</summary>
internal static class Fixing
{
    public static async Task<string> FixedAsync(this CodeFixProvider fix, string code)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Office", LanguageNames.CSharp)
            .WithParseOptions(Code.ParseOptions).WithCompilationOptions(Code.CompilationOptions).AddMetadataReferences(Code.References)
            .AddDocument("Usings.cs", Code.Usings).Project;
        var document = project.AddDocument("Rules.cs", code);
        var complaints = await Code.DiagnosticsAsync((CSharpCompilation)(await document.Project.GetCompilationAsync(cancellation))!);
        var actions = new List<CodeAction>();
        foreach (var complaint in complaints.Where(complaint => fix.FixableDiagnosticIds.Contains(complaint.Id)))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, complaint, (action, _) => actions.Add(action), cancellation));
        if (actions.Count == 0) return code;

        var operations = await Assert.Single(actions).GetOperationsAsync(cancellation);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync(cancellation)).ToString();
    }
}
