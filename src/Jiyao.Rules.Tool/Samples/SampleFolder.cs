using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>The folder that samples go to: made up beside it first, so that nothing that somebody keeps there is written over.</summary>
internal static class SampleFolder
{
    /// <param name="folder">The folder.</param>
    /// <param name="replaces">Whether files of the same names give way.</param>
    /// <param name="write">Writes the files to a folder and tells each with its rows.</param>
    /// <exception cref="UsageException">Something else stands there, or it cannot be written.</exception>
    public static IReadOnlyList<(string Path, int Rows)> Fill(string folder, bool replaces, Func<string, IEnumerable<(string Path, int Rows)>> write)
    {
        if (File.Exists(folder)) throw new UsageException($"{folder}：是文件；请写文件夹名。", $"{folder}: it is a file; name a folder.");
        var made = $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))}.{Guid.NewGuid():N}.tmp";
        TemporaryFiles.Add(made);
        try
        {
            var written = write(made).ToList();
            var targets = written.ConvertAll(file => Path.Combine(folder, Path.GetFileName(file.Path)));
            if (!replaces && targets.Zip(written).Where(pair => !IsSame(pair.First, pair.Second.Path)).Select(pair => pair.First).FirstOrDefault() is { } kept)
                throw new UsageException(
                    $"{kept}：已有这个文件，内容不同；请换个文件夹，或用 --force 覆盖。",
                    $"{kept}: it is there and holds something else; name another folder, or write over it with --force.");
            Directory.CreateDirectory(folder);
            foreach (var (target, file) in targets.Zip(written)) File.Move(file.Path, target, overwrite: true);
            return [.. targets.Zip(written, (target, file) => (target, file.Rows))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UsageException.OfUnwritable(folder, exception);
        }
        finally
        {
            TemporaryFiles.Remove(made);
        }
    }

    private static bool IsSame(string target, string file) =>
        !File.Exists(target)
        || (new FileInfo(target).Length == new FileInfo(file).Length && File.ReadLines(target).SequenceEqual(File.ReadLines(file)));
}
