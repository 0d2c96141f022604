using System.Reflection;
using System.Runtime.Loader;

namespace Jiyao.Rules.Tool.Regulations;

/// <summary>Loads one assembly with what it needs, apart from every other, so that two versions of a regulation can stand side by side.</summary>
internal sealed class PackContext : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver resolver;

    public PackContext(string path)
        : base(path)
    {
        resolver = new AssemblyDependencyResolver(path);
        Assembly = LoadFromAssemblyPath(path);
    }

    public Assembly Assembly { get; }

    // What the tool itself has is shared: a rule must be a rule to both.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        IsShared(assemblyName) ? null
        : resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path)
        : null;

    private static bool IsShared(AssemblyName name) => name.Name is "Jiyao.Rules" or "Jiyao.Rules.Abstractions";
}
