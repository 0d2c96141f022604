using System.Text.RegularExpressions;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Patterns such as <c>*.csv</c> and <c>exports/**/*.xlsx</c>, for shells that do not expand them.</summary>
internal static class PathPattern
{
    private static readonly char[] Wild = ['*', '?'];

    public static bool Is(string path) => path.IndexOfAny(Wild) >= 0 && !File.Exists(path) && !Directory.Exists(path);

    /// <summary>The files that a pattern stands for, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string pattern)
    {
        var parts = pattern.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var fixedParts = parts.TakeWhile(part => part.IndexOfAny(Wild) < 0).Count();
        var root = string.Join(Path.DirectorySeparatorChar, parts[..fixedParts]);
        if (root.Length == 0) root = pattern.StartsWith(Path.DirectorySeparatorChar) ? "/" : ".";
        if (!Directory.Exists(root)) return [];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', parts[fixedParts..]).Replace("?", "*", StringComparison.Ordinal));
        var exact = Exact(parts[fixedParts..]);
        return [.. matcher.GetResultsInFullPath(root)
            .Where(found => exact.IsMatch(Path.GetRelativePath(root, found).Replace(Path.DirectorySeparatorChar, '/')))
            .Select(found => Path.IsPathRooted(pattern) ? found : Path.GetRelativePath(".", found))
            .Order(StringComparer.Ordinal)];
    }

    // The matcher knows no ?, which stands for one letter.
    private static Regex Exact(string[] parts) => new("^" + string.Concat(parts.Select((part, i) =>
        part == "**" ? i == parts.Length - 1 ? ".*" : "(?:[^/]+/)*"
        : Regex.Escape(part).Replace("\\*", "[^/]*", StringComparison.Ordinal).Replace("\\?", "[^/]", StringComparison.Ordinal)
            + (i == parts.Length - 1 ? "" : "/"))) + "$");
}
