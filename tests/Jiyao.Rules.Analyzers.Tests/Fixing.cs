using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using EditedFile = Microsoft.CodeAnalysis.Document;

namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>Applies a fix as an editor does.</summary>
internal static class Fixing
{
    public static async Task<string> FixedAsync(this CodeFixProvider fix, string code)
    {
        using var workspace = new AdhocWorkspace();
        var document = Opened(workspace, code);
        var actions = await ActionsAsync(fix, document, await ComplaintsAsync(fix, document));
        return actions.Count == 0 ? code : await TextAsync(Assert.Single(actions), document);
    }

    /// <summary>All there is to fix, at once.</summary>
    public static async Task<string> FixedAllAsync(this CodeFixProvider fix, string code)
    {
        using var workspace = new AdhocWorkspace();
        var document = Opened(workspace, code);
        var complaints = await ComplaintsAsync(fix, document);
        if ((await ActionsAsync(fix, document, complaints)).FirstOrDefault() is not { } first) return code;
        var context = new FixAllContext(
            document, fix, FixAllScope.Project, first.EquivalenceKey!, fix.FixableDiagnosticIds, new Complaints(complaints), TestContext.Current.CancellationToken);
        return await TextAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!, document);
    }

    private static EditedFile Opened(AdhocWorkspace workspace, string code) => workspace.AddProject("Office", LanguageNames.CSharp)
        .WithParseOptions(Code.ParseOptions).WithCompilationOptions(Code.CompilationOptions).AddMetadataReferences(Code.References)
        .AddDocument("Usings.cs", Code.Usings).Project
        .AddDocument("Rules.cs", code);

    private static async Task<List<Diagnostic>> ComplaintsAsync(CodeFixProvider fix, EditedFile document)
    {
        var compilation = (CSharpCompilation)(await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return [.. (await Code.DiagnosticsAsync(compilation)).Where(complaint => fix.FixableDiagnosticIds.Contains(complaint.Id))];
    }

    private static async Task<List<CodeAction>> ActionsAsync(CodeFixProvider fix, EditedFile document, List<Diagnostic> complaints)
    {
        var actions = new List<CodeAction>();
        foreach (var complaint in complaints)
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, complaint, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions;
    }

    private static async Task<string> TextAsync(CodeAction action, EditedFile document)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private sealed class Complaints(IReadOnlyList<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(EditedFile document, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(one => one.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
