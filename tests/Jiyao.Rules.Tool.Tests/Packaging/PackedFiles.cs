using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Jiyao.Rules.Tool.Tests.Packaging;

[assembly: AssemblyFixture(typeof(PackedFiles))]

namespace Jiyao.Rules.Tool.Tests.Packaging;

/// <summary>The packages, packed once from what was built for these tests when the first of them asks, and a folder to use them in.</summary>
public sealed class PackedFiles : IDisposable
{
    private const string Consumer =
        """
        using Jiyao.Rules;

        var engine = RegulationEngine.Create([CipherOfficeRegulation.Create()]);
        var paper = new Document { Level = SecrecyLevel.HighlySecret };
        var decision = engine.Decide(new AccessRequest<Document> { Action = SecrecyAction.CarryOut, Resource = paper, At = DateTimeOffset.Now });
        Console.WriteLine($"{decision.Effect} {decision.Reasons[0].Clause}");
        """;

    private readonly Lazy<string> packages;

    public PackedFiles() => packages = new(Pack);

    public string Folder { get; } = Directory.CreateTempSubdirectory("jiyao-packages-").FullName;

    public string Packages => packages.Value;

    public static string Repository => Root;

    private static string Root => Path.GetFullPath(Path.Combine(Here(), "../../.."));

    private static string Configuration => Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Runs the SDK, or another program, and gives what it printed.</summary>
    public string Run(string folder, params string[] arguments) => RunProgram("dotnet", folder, arguments);

    public string RunProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A cache of its own: the machine's would go on serving a package of the same version from an earlier run.
        start.Environment["NUGET_PACKAGES"] = Path.Combine(Folder, "cache");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment.Remove("MSBuildSDKsPath");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? printed
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.ExitCode}\n{printed}\n{errors.Result}");
    }

    /// <summary>An empty folder whose own configuration adds the packed files to the machine's sources.</summary>
    public string Fresh(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{Packages}" /></packageSources></configuration>""");
        return folder;
    }

    /// <summary>The project of a fresh application that decides once.</summary>
    public string Application(string name)
    {
        var app = Fresh(name);
        File.WriteAllText(Path.Combine(app, "Program.cs"), Consumer);
        File.WriteAllText(Path.Combine(app, $"{name}.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Jiyao.Rules" Version="0.1.0" />
              </ItemGroup>
            </Project>
            """);
        return app;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Pack()
    {
        var folder = Path.Combine(Folder, "packed");
        Run(Root, "pack", "Jiyao.Rules.sln", "--no-build", "-c", Configuration, "-o", folder);
        return folder;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
