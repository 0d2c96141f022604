using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>
/// The bridge to NRules links files of the library, and where NRules cannot be restored nobody builds it. What it links must stand without
/// the library's own engine: here the authoring surface alone is there in the place of NRules.
/// </summary>
public sealed class LinkedFilesTests
{
    private static readonly string Project = Repository.File("interop/Jiyao.Rules.NRules/Jiyao.Rules.NRules.csproj");

    [Fact]
    public void What_the_bridge_links_knows_no_engine()
    {
        // The verbs are on the surface that stands in for NRules, too.
        var files = Linked().Where(file => Path.GetFileName(file) != "FindingVerbs.cs").ToList();
        var compilation = Code.Compile(files.Select(File.ReadAllText).Prepend(Code.Usings), Code.References, "Jiyao.Rules.NRules");

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()));
        Assert.True(files.Count > 200, $"Only {files.Count} files are linked.");
    }

    // What the bridge has in the place of the library's own belongs to them.
    private static IEnumerable<string> Linked() => FilesOfTheProject().Append(Repository.File("interop/Jiyao.Rules.NRules/Bridging/KnownSubjects.cs"));

    private static IEnumerable<string> FilesOfTheProject() =>
        from item in XDocument.Load(Project).Descendants("Compile")
        let excluded = Paths(item.Attribute("Exclude")).ToHashSet(StringComparer.Ordinal)
        from file in Paths(item.Attribute("Include")).Order(StringComparer.Ordinal)
        where !excluded.Contains(file)
        select file;

    private static IEnumerable<string> Paths(XAttribute? patterns) => (patterns?.Value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).SelectMany(Files);

    private static IEnumerable<string> Files(string pattern)
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Project)!, Path.GetDirectoryName(pattern)!.Replace("**", "", StringComparison.Ordinal)));
        var depth = pattern.Contains("**", StringComparison.Ordinal) ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        return Directory.EnumerateFiles(folder, Path.GetFileName(pattern), depth).Select(Path.GetFullPath);
    }
}
