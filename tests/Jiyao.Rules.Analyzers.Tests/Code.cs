using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>Compiles code against Jiyao.Rules and asks the analyzers about it.</summary>
internal static class Code
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview);

    public static CSharpCompilationOptions CompilationOptions { get; } = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!.ToString()!.Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The usings a host's project has.</summary>
    public const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Globalization;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Jiyao.Rules;
        global using Jiyao.Rules.Authoring;
        """;

    /// <summary>What the analyzers say of the code; the code itself compiles.</summary>
    public static Task<IReadOnlyList<string>> ComplaintsAsync(string code) => ComplaintsAsync(Compile([Usings, code], References));

    public static async Task<IReadOnlyList<string>> ComplaintsAsync(CSharpCompilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. (await DiagnosticsAsync(compilation)).Select(diagnostic => $"{diagnostic.Id} {TextAt(diagnostic)}")];
    }

    public static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation) => compilation
        .WithAnalyzers(Analyzers.All, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    public static CSharpCompilation Compile(IEnumerable<string> sources, IEnumerable<MetadataReference> references, string name = "Office") => CSharpCompilation.Create(
        name, sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)), references, CompilationOptions);

    /// <summary>A rule whose conditions are the ones given.</summary>
    public static string Rule(string conditions, string members = "") =>
        $$"""
        [Clause("C1.1")]
        public sealed class Example : Rule
        {
            {{members}}

            public static Rule Listed => new Example();

            public override void Define()
            {
                AccessRequest<Document> request = default!;
                IEnumerable<Document> papers = default!;
                When(){{conditions}};
                Then().Prohibit(() => request);
            }
        }
        """;

    private static string TextAt(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
