using Microsoft.CodeAnalysis;

namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>The two regulations that ship are written as the analyzers ask.</summary>
public sealed class ModelRegulationTests
{
    private static readonly string[] Sources =
    [
        Code.Usings,
        .. Directory.EnumerateFiles(Repository.File("src/Jiyao.Rules"), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    // The library itself is what is compiled here, so it is not among the references.
    private static IEnumerable<MetadataReference> References =>
        Code.References.Where(reference => Path.GetFileName(reference.Display) != "Jiyao.Rules.dll");

    [Fact]
    public async Task Nothing_is_complained_of() =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Compile(Sources, References, "Jiyao.Rules")));

    [Fact]
    public async Task A_rule_added_to_them_carelessly_is_complained_of()
    {
        var careless = Code.Rule(".Match(() => request, r => r.Context.IsApproved != true)");

        var complaints = await Code.ComplaintsAsync(Code.Compile([.. Sources, careless], References, "Jiyao.Rules"));

        Assert.Equal(["JIYAO002 \"C1.1\"", "JIYAO006 r.Context.IsApproved != true"], complaints.Order(StringComparer.Ordinal));
    }
}
