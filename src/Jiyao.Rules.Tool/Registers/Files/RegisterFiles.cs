using Jiyao.Rules.Tool.Configuration;
using Jiyao.Rules.Tool.Reports;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>The register files that a list of paths stands for.</summary>
/// <param name="Paths">The files to read: given files as given, folders' files in ordinal order; none twice.</param>
/// <param name="PassedOver">
/// Visible files of the folders that no format reads, reports of earlier runs, waivers and settings that do not count and links to folders;
/// in ordinal order.
/// </param>
internal sealed record RegisterFiles(IReadOnlyList<string> Paths, IReadOnlyList<PassedOver> PassedOver)
{
    /// <summary>Opens every register that the paths stand for.</summary>
    /// <param name="paths">Files and folders; folders are read with their subfolders.</param>
    /// <param name="kind">The kind that all of them shall be read as; null: as their headers tell.</param>
    /// <exception cref="RegisterException">A path, or a file found, cannot be read as a register.</exception>
    public static IReadOnlyList<Register> Open(IEnumerable<string> paths, string? kind = null) => Open(paths, KindChoice.Of(kind), [], null).Registers;

    /// <summary>The same for a choice of kinds, and without files that are no registers though they lie in a folder of them.</summary>
    /// <returns>The registers, and which files and sheets beside them are not read.</returns>
    /// <exception cref="RegisterException">A path, or a file found, cannot be read as a register.</exception>
    public static (IReadOnlyList<Register> Registers, IReadOnlyList<PassedOver> PassedOver) Open(
        IEnumerable<string> paths, KindChoice kinds, IEnumerable<string> besides, Stream? input)
    {
        var others = besides.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var (registers, last) = (new List<Register>(), "");
        try
        {
            var files = Find(paths, others);
            foreach (var path in files.Paths)
            {
                last = path;
                registers.AddRange(Register.OpenAll(path, kinds, input));
            }

            return (registers, [.. files.PassedOver, .. registers.SelectMany(register => register.PassedOver)]);
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
        List<string> found = [];
        var passedOver = new Dictionary<string, PassedOver>(StringComparer.Ordinal);
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

            var folder = RegisterFile.Guard(path, () => null, () => FilesBelow(path)).ConvertAll(file => (Path: file, Fault: FaultOf(file)));
            if (folder.TrueForAll(file => file.Fault is not null)) throw RegisterException.Of(path, null, RegisterFaults.NoFiles(RegisterFormats.Extensions));
            foreach (var (file, fault) in folder)
            {
                if (seen.Contains(Path.GetFullPath(file))) continue;
                if (Path.GetFileName(file) == CheckConfiguration.FileName) passedOver.TryAdd(Path.GetFullPath(file), new(file, RegisterFaults.OtherConfiguration));
                else if (fault is not null) passedOver.TryAdd(Path.GetFullPath(file), new(file, fault));
                else if (seen.Add(Path.GetFullPath(file))) found.Add(file);
            }
        }

        return new(found, [.. passedOver.Values]);
    }

    private static LocalizedText? FaultOf(string file) =>
        Directory.Exists(file) ? RegisterFaults.LinkedFolder
        : RegisterFormats.Of(file) is null ? RegisterFaults.UnknownExtension(Excerpt.Of(Path.GetExtension(file)), RegisterFormats.Extensions)
        : RegisterFile.Guard(file, () => null, () => ReportFile.IsReportLikeRegister(file)) ? RegisterFaults.EarlierReport
        : RegisterFile.Guard(file, () => null, () => WaiverList.Is(file)) ? RegisterFaults.WaiversBeside
        : null;

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
            // A linked folder may lead back to where it hangs.
            if (entry is DirectoryInfo { LinkTarget: null } inner) Collect(inner, below, files);
            else files.Add(below);
        }
    }

    // Office keeps "~$..." beside a file that is open.
    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal)
        || entry.Attributes.HasFlag(FileAttributes.Hidden);
}
