using System.Collections.Concurrent;

namespace Jiyao.Rules.Tool;

/// <summary>
/// The files in which a run keeps for a while what registers hold: their owner alone may read them, and when the run ends, however it is told
/// to, none is left.
/// </summary>
internal static class TemporaryFiles
{
    private const int Buffer = 1 << 16;

    private static readonly ConcurrentDictionary<string, bool> Paths = new(StringComparer.Ordinal);

    /// <summary>A path for one among those of the machine.</summary>
    public static string NewPath() => Path.Combine(Path.GetTempPath(), $"jiyao-{Guid.NewGuid():N}");

    /// <summary>Makes one, to be taken away with <see cref="Remove"/>.</summary>
    public static FileStream Create(string path) => Create(path, FileOptions.None);

    /// <summary>Makes one that is gone when it is closed.</summary>
    public static FileStream CreateUnnamed()
    {
        var path = NewPath();
        if (OperatingSystem.IsWindows()) return Create(path, FileOptions.DeleteOnClose);
        var file = Create(path);

        // What has no name is gone even where the run is killed.
        Remove(path);
        return file;
    }

    /// <summary>Takes note of a file or folder that is to be gone at the end.</summary>
    public static void Add(string path) => Paths[path] = true;

    /// <summary>Takes one away; where it has been moved to its place, only the note of it.</summary>
    public static void Remove(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else if (File.Exists(path)) File.Delete(path);
        Paths.TryRemove(path, out _);
    }

    /// <summary>Takes all away that are still there, as far as the machine lets it.</summary>
    public static void RemoveAll()
    {
        foreach (var path in Paths.Keys)
        {
            try
            {
                Remove(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The run ends all the same, and nobody is left to be told.
            }
        }
    }

    private static FileStream Create(string path, FileOptions how)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = how, BufferSize = Buffer };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Add(path);
        return new FileStream(path, options);
    }
}
