using System.Collections.Concurrent;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Which paths stand for something that is not a file to be read as it is: <c>-</c> for the standard input, <c>.gz</c> for a packed file.
/// Reports name the path; the reading opens the temporary file behind it, any number of times.
/// </summary>
internal static class StandIns
{
    /// <summary>The path of the standard input.</summary>
    public const string StandardInput = "-";

    private const string Packed = ".gz";

    private static readonly ConcurrentDictionary<string, StandInFile> Files = new(StringComparer.Ordinal);

    /// <summary>The file behind a path.</summary>
    public static string Behind(string path) => Files.TryGetValue(path, out var file) ? file.Path : path;

    /// <summary>Whether a path names a packed file.</summary>
    public static bool IsPacked(string path) => path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Unpacks what is packed, and takes the standard input in; other paths are left alone.</summary>
    /// <param name="path">The path.</param>
    /// <param name="input">The standard input; null: there is none.</param>
    /// <exception cref="RegisterException">It cannot be unpacked.</exception>
    public static void Prepare(string path, Stream? input)
    {
        if (path == StandardInput && input is not null) Files[path] = RegisterFile.Guard(path, () => null, () => StandInFile.Of(input, null));
        else if (IsPacked(path) && File.Exists(path)) Files[path] = RegisterFile.Guard(path, () => null, () => Unpack(path));
    }

    /// <summary>Removes the file behind a path, or behind the file of which it names a part.</summary>
    public static void Release(string path)
    {
        if (Files.TryRemove(path, out var file)) file.Dispose();
        else if (path.LastIndexOf('!') is var part and > 0) Release(path[..part]);
    }

    private static StandInFile Unpack(string path)
    {
        using var packed = File.OpenRead(path);
        return StandInFile.Unpacked(packed, Path.GetExtension(path[..^Packed.Length]) is { Length: > 0 } extension ? extension : null);
    }
}
