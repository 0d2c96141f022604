namespace Jiyao.Rules.Tool.Triaging;

/// <summary>
/// What files are called where findings are told apart in every run. Of a path the file's name counts, since folders move, without what it ends
/// in, since the same register may come in another format. Where two files of a run have one name, as many of their folders count with
/// it, from the last one up, as tell them apart; where no folder does, what they end in. Where a file has several sheets of a run, each counts.
/// </summary>
internal sealed class FileNames
{
    private const string Packed = ".gz";

    private readonly Dictionary<string, string> among = new(StringComparer.Ordinal);

    private FileNames()
    {
    }

    /// <summary>Those of files that are alone of their names.</summary>
    public static FileNames Alone { get; } = new();

    /// <summary>Those of the files of a run.</summary>
    /// <param name="paths">The registers, as reports name them.</param>
    public static FileNames Of(IEnumerable<string> paths)
    {
        var names = new FileNames();
        foreach (var alike in paths.Distinct(StringComparer.Ordinal).GroupBy(path => Bare(FileOf(path)), StringComparer.Ordinal))
        {
            var files = alike.ToLookup(FileOf, StringComparer.Ordinal);
            var spelt = files.Select(file => Spellings(file.Key)).ToList();
            foreach (var (file, own) in files.Zip(spelt))
            {
                var name = files.Count == 1 ? alike.Key
                    : own.Where((spelling, i) => spelt.Count(other => other[Math.Min(i, other.Count - 1)] == spelling) == 1).FirstOrDefault(own[^1]);
                foreach (var path in file) names.among[path] = file.Skip(1).Any() ? name + path[file.Key.Length..] : name;
            }
        }

        return names;
    }

    /// <summary>The name of a file.</summary>
    /// <param name="path">The file, or a sheet in it, as reports name it.</param>
    public string? Of(string? path) => path is null ? null : among.GetValueOrDefault(path) ?? Bare(FileOf(path));

    private static string Bare(string path) =>
        Path.GetFileNameWithoutExtension(path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase) ? path[..^Packed.Length] : path);

    // Behind the mark stands a sheet.
    private static string FileOf(string path) => !File.Exists(path) && path.LastIndexOf('!') is var mark and > 0 ? path[..mark] : path;

    // From the shortest on: all without what the file ends in, then all with it.
    private static List<string> Spellings(string file)
    {
        var full = Path.GetFullPath(file);
        string[] folders = [.. (Path.GetDirectoryName(full) ?? "").Split(Path.DirectorySeparatorChar)];
        return [.. new[] { Bare(full), Path.GetFileName(full) }.SelectMany(name =>
            Enumerable.Range(0, folders.Length + 1).Select(count => string.Join('/', [.. folders[^count..], name])))];
    }
}
