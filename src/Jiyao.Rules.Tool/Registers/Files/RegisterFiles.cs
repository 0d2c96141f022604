using Jiyao.Rules.Tool.Configuration;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>The register files that a list of paths stands for.</summary>
/// <param name="Paths">The files to read: given files as given, folders' files in ordinal order; none twice.</param>
/// <param name="Skipped">Visible files of the folders that no format reads, and reports of earlier runs, in ordinal order.</param>
internal sealed record RegisterFiles(IReadOnlyList<string> Paths, IReadOnlyList<string> Skipped)
{
    /// <summary>Opens every register that the paths stand for.</summary>
    /// <param name="paths">Files and folders; folders are read with their subfolders.</param>
    /// <param name="kind">The kind that all of them shall be read as; null: as their headers tell.</param>
    /// <exception cref="RegisterException">A path, or a file found, cannot be read as a register.</exception>
    public static IReadOnlyList<Register> Open(IEnumerable<string> paths, string? kind = null) => Open(paths, KindChoice.Of(kind), [], null);

    /// <summary>The same for a choice of kinds, and without files that are no registers though they lie in a folder of them.</summary>
    /// <exception cref="RegisterException">A path, or a file found, cannot be read as a register.</exception>
    public static IReadOnlyList<Register> Open(IEnumerable<string> paths, KindChoice kinds, IEnumerable<string> besides, Stream? input)
    {
        var others = besides.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var (registers, last) = (new List<Register>(), "");
        try
        {
            foreach (var path in Find(paths, others).Paths)
            {
                last = path;
                registers.AddRange(Register.OpenAll(path, kinds, input));
            }

            return registers;
        }
        catch
        {
            StandIns.Release(last);
            foreach (var register in registers) register.Dispose();
            throw;
        }
    }

    /// <summary>Expands the paths without opening a file.</summary>
    /// <exception cref="RegisterException">A path does not exist, or a folder holds no register.</exception>
    public static RegisterFiles Find(IEnumerable<string> paths) => Find(paths, []);

    private static RegisterFiles Find(IEnumerable<string> paths, IEnumerable<string> besides)
    {
        List<string> found = [], skipped = [];
        var seen = new HashSet<string>(besides, StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (PathPattern.Is(path))
            {
                if (PathPattern.Files(path) is not { Count: > 0 } matches) throw RegisterException.Of(path, null, RegisterFaults.NoMatch);
                found.AddRange(matches.Where(file => seen.Add(Path.GetFullPath(file))));
                continue;
            }

            if (!Directory.Exists(path))
            {
                if (seen.Add(Path.GetFullPath(path))) found.Add(path);
                continue;
            }

            var folder = RegisterFile.Guard(path, () => null, () => FilesBelow(path));
            var readable = folder.ToLookup(file => RegisterFormats.Of(file) is not null && !RegisterFile.Guard(file, () => null, () => ReportFile.IsReportLikeRegister(file)));
            if (!readable[true].Any())
                throw RegisterException.Of(path, null, RegisterFaults.NoFiles(RegisterFormats.Extensions));
            found.AddRange(readable[true].Where(file => Path.GetFileName(file) != CheckConfiguration.FileName && seen.Add(Path.GetFullPath(file))));
            skipped.AddRange(readable[false]);
        }

        return new(found, skipped);
    }

    private static List<string> FilesBelow(string folder)
    {
        var files = new List<string>();
        Collect(new DirectoryInfo(folder), folder, files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static void Collect(DirectoryInfo folder, string path, List<string> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (IsHidden(entry)) continue;
            var below = Path.Combine(path, entry.Name);
            if (entry is not DirectoryInfo inner) files.Add(below);
            // A linked folder may lead back to where it hangs.
            else if (inner.LinkTarget is null) Collect(inner, below, files);
        }
    }

    // Office keeps "~$..." beside a file that is open.
    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal)
        || entry.Attributes.HasFlag(FileAttributes.Hidden);
}
