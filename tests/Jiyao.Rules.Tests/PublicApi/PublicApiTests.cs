using System.Reflection;
using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace Jiyao.Rules.Tests.PublicApi;

/// <summary>
/// What hosts can see of the packages changes only on purpose: the approved text is part of the change. To approve, copy the
/// .received.txt over the .approved.txt.
/// </summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Assemblies => ["Jiyao.Rules.Abstractions", "Jiyao.Rules", "Jiyao.Rules.Testing"];

    [Theory, MemberData(nameof(Assemblies))]
    public void The_public_surface_is_the_approved_one(string name)
    {
        var surface = Assembly.Load(name).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        var approved = Path.Combine(Here(), $"{name}.approved.txt");
        var received = Path.Combine(Here(), $"{name}.received.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (Lines(surface).SequenceEqual(Lines(expected))) File.Delete(received);
        else File.WriteAllText(received, surface);

        Assert.Equal(Lines(expected), Lines(surface));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd().Split('\n');
}
