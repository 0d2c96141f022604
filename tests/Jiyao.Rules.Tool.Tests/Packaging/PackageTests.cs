using System.IO.Compression;

namespace Jiyao.Rules.Tool.Tests.Packaging;

/// <summary>The packed files are what a stranger can build on: restored into a fresh project, run, and installed as a tool.</summary>
public sealed class PackageTests(PackedFiles packed)
{
    private const string CarelessRule =
        """
        using Jiyao.Rules;
        using Jiyao.Rules.Authoring;

        public sealed class NothingIsCarriedOut : Rule
        {
            public override void Define()
            {
                AccessRequest<Document> request = default!;
                When().Match(() => request, r => r.Context.IsApproved != true);
                Then().Prohibit(() => request);
            }
        }
        """;

    [Fact]
    public void A_fresh_application_restores_and_runs_and_its_compiler_complains_of_a_careless_rule()
    {
        var app = packed.Application("app");
        File.WriteAllText(Path.Combine(app, "Rule.cs"), CarelessRule);

        var printed = packed.Run(app, "build");

        Assert.All(["JIYAO001", "JIYAO003", "JIYAO006"], id => Assert.Contains($"warning {id}: ", printed, StringComparison.Ordinal));
        Assert.DoesNotContain("warning CS8", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", printed, StringComparison.Ordinal);
        Assert.EndsWith("Deny B6.4.e", packed.Run(app, "run", "--no-build").TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_brings_its_analyzers_their_fixes_and_their_pages()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packed.Packages, "Jiyao.Rules.0.1.0.nupkg"));
        var entries = package.Entries.Select(entry => entry.FullName).ToList();

        Assert.Contains("analyzers/dotnet/cs/Jiyao.Rules.Analyzers.dll", entries);
        Assert.Contains("analyzers/dotnet/cs/Jiyao.Rules.Analyzers.CodeFixes.dll", entries);
        Assert.Contains("docs/analyzers/JIYAO001.md", entries);
    }

    [Fact]
    public void The_tool_installs_and_runs()
    {
        var folder = packed.Fresh("tool");
        packed.Run(folder, "tool", "install", "Jiyao.Rules.Tool", "--tool-path", folder, "--version", "0.1.0");
        var jiyao = Path.Combine(folder, OperatingSystem.IsWindows() ? "jiyao.exe" : "jiyao");

        Assert.Contains("0.1.0", packed.RunProgram(jiyao, folder, "--version"), StringComparison.Ordinal);
        Assert.Contains("B4.1.a", packed.RunProgram(jiyao, folder, "rules"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jiyao.Rules.Abstractions")]
    [InlineData("Jiyao.Rules")]
    [InlineData("Jiyao.Rules.Testing")]
    [InlineData("Jiyao.Rules.Tool")]
    public void A_package_brings_its_readme_icon_licence_changes_and_symbols(string name)
    {
        using var package = ZipFile.OpenRead(Path.Combine(packed.Packages, $"{name}.0.1.0.nupkg"));
        var entries = package.Entries.Select(entry => entry.FullName).ToList();
        using var manifest = new StreamReader(package.GetEntry($"{name}.nuspec")!.Open());
        var text = manifest.ReadToEnd();

        Assert.Contains("README.md", entries);
        Assert.Contains("icon.png", entries);
        Assert.Contains("CHANGELOG.md", entries);
        Assert.Contains("""<license type="expression">MIT</license>""", text, StringComparison.Ordinal);
        Assert.Matches("<copyright>Copyright .* The Jiyao.Rules authors</copyright>", text);
        Assert.True(File.Exists(Path.Combine(packed.Packages, $"{name}.0.1.0.snupkg")));
    }

    [Fact]
    public void A_release_names_no_folder_of_the_machine_that_built_it()
    {
        // Set once for all packages; the tool stands for them, being what has most to set besides.
        var property = packed.Run(PackedFiles.Repository, "msbuild", "src/Jiyao.Rules.Tool", "-getProperty:DeterministicSourcePaths", "-p:Configuration=Release");

        Assert.Equal("true", property.Trim());
    }

    [Fact]
    public void The_tool_names_the_licence_of_every_assembly_it_brings_and_brings_no_documentation()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packed.Packages, "Jiyao.Rules.Tool.0.1.0.nupkg"));
        var files = package.Entries.Select(entry => entry.FullName).Where(file => file.StartsWith("tools/", StringComparison.Ordinal)).ToList();
        using var notices = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var named = notices.ReadToEnd().Split('\n').Where(line => line.EndsWith(".dll", StringComparison.Ordinal)).Select(line => line.Split(": ")[1]);

        string[] own = ["jiyao.dll", "Jiyao.Rules.dll", "Jiyao.Rules.Abstractions.dll"];
        var brought = files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(file => file["tools/net10.0/any/".Length..]).Except(own);
        Assert.Equal(brought.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.Equal(["tools/net10.0/any/DotnetToolSettings.xml"], files.Where(file => file.EndsWith(".xml", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Jiyao.Rules.Abstractions")]
    [InlineData("Jiyao.Rules")]
    [InlineData("Jiyao.Rules.Testing")]
    [InlineData("Jiyao.Rules.Templates")]
    [InlineData("Jiyao.Rules.Tool")]
    public void A_readme_is_read_alone(string name)
    {
        using var package = ZipFile.OpenRead(Path.Combine(packed.Packages, $"{name}.0.1.0.nupkg"));
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());

        Assert.DoesNotMatch(@"\]\((?!https://)", readme.ReadToEnd());
    }

    [Fact]
    public void A_project_on_another_test_framework_does_not_see_the_one_of_the_conventions()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packed.Packages, "Jiyao.Rules.Testing.0.1.0.nupkg"));
        using var manifest = new StreamReader(package.GetEntry("Jiyao.Rules.Testing.nuspec")!.Open());

        Assert.Matches("""<dependency id="xunit.v3.extensibility.core" version="[0-9.]+" exclude="Compile,""", manifest.ReadToEnd());
    }

    [Fact]
    public void The_abstractions_depend_on_nothing()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packed.Packages, "Jiyao.Rules.Abstractions.0.1.0.nupkg"));
        using var manifest = new StreamReader(package.GetEntry("Jiyao.Rules.Abstractions.nuspec")!.Open());

        Assert.DoesNotContain("<dependency ", manifest.ReadToEnd(), StringComparison.Ordinal);
    }
}
