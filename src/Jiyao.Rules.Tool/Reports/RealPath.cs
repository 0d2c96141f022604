namespace Jiyao.Rules.Tool.Reports;

/// <summary>Where a path really leads, whatever links and dots it goes by: two spellings of one file come to the same.</summary>
internal static class RealPath
{
    // As deep as systems follow links themselves; deeper they go in a circle.
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Whether two paths are one, as the machine's file systems usually have it.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The path with every link in it followed; what is not there yet stands as it is written.</summary>
    public static string Of(string path) => Of(path, MostLinks);

    private static string Of(string path, int left)
    {
        var full = Path.GetFullPath(path);
        var found = Path.GetPathRoot(full)!;
        foreach (var part in full[found.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(found, part);
            FileSystemInfo entry = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            found = left > 0 && entry.LinkTarget is { } target ? Of(Path.Combine(found, target), left - 1) : next;
        }

        return found;
    }
}
