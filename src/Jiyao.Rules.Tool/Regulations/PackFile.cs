using System.Reflection;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Regulations;

/// <summary>Finds the regulations in an assembly. Its code is run: it must be as trusted as the tool itself.</summary>
internal static class PackFile
{
    private static readonly string Version = typeof(IRegulationSource).Assembly.GetName().Version!.ToString(3);

    /// <exception cref="UsageException">It is no assembly with regulations that this version of the library can read.</exception>
    public static IReadOnlyList<IRegulationSource> Sources(string path)
    {
        if (!File.Exists(path)) throw new UsageException(
            $"--pack {path}：没有这个文件；请先生成制度项目，再写其 .dll。",
            $"--pack {path}: there is no such file; build the regulation's project and name its .dll.");
        try
        {
            var types = new PackContext(Path.GetFullPath(path)).Assembly.GetExportedTypes();
            var sources = types.Where(type => type is { IsAbstract: false } && typeof(IRegulationSource).IsAssignableFrom(type)).ToList();
            if (sources.Count == 0)
                throw new UsageException(
                    $"--pack {path}：其中没有公开的类实现 {nameof(IRegulationSource)}，工具靠它找到制度。",
                    $"--pack {path}: no public class in it implements {nameof(IRegulationSource)}, by which the tool finds its regulation.");
            return [.. sources.OrderBy(type => type.FullName, StringComparer.Ordinal).Select(type => new PackSource(path, (IRegulationSource)Activator.CreateInstance(type)!))];
        }
        catch (BadImageFormatException)
        {
            throw new UsageException(
                $"--pack {path}：不是 .NET 程序集；请写生成制度项目所得的 .dll。",
                $"--pack {path}: it is no .NET assembly; name the .dll that building the regulation's project makes.");
        }
        catch (Exception exception) when (exception is FileNotFoundException or FileLoadException or TypeLoadException or MissingMethodException)
        {
            throw new UsageException(
                $"--pack {path}：{exception.Message} 请发布该项目，使所需的程序集都在一起，并按 Jiyao.Rules {Version} 版生成。",
                $"--pack {path}: {exception.Message} Publish the project, so that all it needs lies beside it, and build it against version {Version} of Jiyao.Rules.");
        }
        catch (TargetInvocationException exception)
        {
            throw new UsageException(
                $"--pack {path}：制度无法建立：{exception.InnerException!.Message}",
                $"--pack {path}: making its regulation failed: {exception.InnerException!.Message}");
        }
    }
}
