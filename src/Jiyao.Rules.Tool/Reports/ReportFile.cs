using System.Runtime.Versioning;
using System.Text;
using System.Text.RegularExpressions;
using Jiyao.Rules.Tool.Commands;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The file of a report: it holds a whole report or is not touched. A pipe or a device is written to and stays what it is.</summary>
internal static partial class ReportFile
{
    private static readonly string[] Starts =
    [
        "{\n\"asOf\":", "{\n\"version\":1,\n\"findings\":", "{\"$schema\":\"https://json.schemastore.org/sarif", "<", "# 机要保密核查", "# Secrecy check",
        VerdictsText.Start.Zh, VerdictsText.Start.En,
    ];

    // The heading of a text report, its regulations included.
    private const int LongestStart = 1024;

    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        try
        {
            if (IsOfTheSystem(path)) WriteThrough(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite), write);
            else WriteWhole(RealPath.Of(path), write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UsageException.OfUnwritable(path, exception);
        }
    }

    /// <summary>Sees to it that a file can be put there, before any work is done.</summary>
    /// <exception cref="UsageException">It cannot.</exception>
    public static void Try(string path)
    {
        if (IsOfTheSystem(path)) return;
        try
        {
            using var file = Trial(RealPath.Of(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UsageException.OfUnwritable(path, exception);
        }
    }

    /// <summary>Sees to it that no report is written over what is read: a report of an earlier run may lie among registers, a register may not.</summary>
    /// <param name="reports">The files of reports, each with the option that asks for it.</param>
    /// <param name="inputs">The registers, and folders of them.</param>
    /// <param name="others">What else is read.</param>
    /// <exception cref="UsageException">One would be.</exception>
    public static void Spare(IEnumerable<(string Option, string File)> reports, IReadOnlyList<string> inputs, IEnumerable<string?> others)
    {
        var given = inputs.Concat(others).OfType<string>().Select(RealPath.Of).ToHashSet(RealPath.Comparer);
        var read = RegisterFiles.Find(inputs).Paths.Select(RealPath.Of).ToHashSet(RealPath.Comparer);
        foreach (var (option, file) in reports)
        {
            var real = RealPath.Of(file);
            if (given.Contains(real) || (read.Contains(real) && !IsReport(file)))
                throw new UsageException(
                    $"{option}：报告会覆盖要读的文件；请换个名字。",
                    $"{option}: the report would be written over a file that is read; give it another name.");
        }
    }

    /// <summary>Whether it is one of the machine's own, in whose place a rename would put a file.</summary>
    public static bool IsOfTheSystem(string path)
    {
        var full = Path.GetFullPath(path);
        return full.StartsWith(@"\\.\", StringComparison.Ordinal)
            || (!OperatingSystem.IsWindows() && (IsBelow(full, "/proc/") || (IsBelow(full, "/dev/") && !IsBelow(full, "/dev/shm/"))));
    }

    /// <summary>Whether a file holds a report of an earlier run, in any format.</summary>
    public static bool IsReport(string path) => IsStart(Start(path), Starts);

    /// <summary>Whether it is one that, by its name, could be taken for a register: in JSON or as plain text.</summary>
    public static bool IsReportLikeRegister(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".json" or ".txt"
        && IsStart(Start(path), Starts.Where(start => start.Length > 1));

    private static bool IsStart(string text, IEnumerable<string> starts) =>
        TextReportHeading().IsMatch(text) || starts.Any(start => text.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The beginning of a file's text.</summary>
    public static string Start(string path)
    {
        using var reader = new StreamReader(path);
        var start = new char[LongestStart];
        return new string(start, 0, reader.ReadBlock(start));
    }

    private static void WriteWhole(string file, Action<TextWriter> write)
    {
        // Opened for both, a pipe does not wait for its other end; it has to stay open, for its reader sees an end where it is closed.
        if (File.Exists(file) && new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite) is var present)
        {
            using (present)
            {
                if (!present.CanSeek)
                {
                    WriteThrough(present, write);
                    return;
                }
            }
        }

        Replace(file, write);
    }

    private static void WriteThrough(FileStream stream, Action<TextWriter> write)
    {
        using var target = new StreamWriter(stream, new UTF8Encoding(false));
        write(target);
    }

    // Beside the target, so that the last step is a rename on one file system.
    private static void Replace(string file, Action<TextWriter> write)
    {
        var temporary = Temporary(file);
        try
        {
            using (var target = new StreamWriter(TemporaryFiles.Create(temporary), new UTF8Encoding(false))) write(target);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, ModeOf(file));
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            TemporaryFiles.Remove(temporary);
        }
    }

    // Whoever narrowed who may read the last report means this one too; a new one has what files in that place have.
    [UnsupportedOSPlatform("windows")]
    private static UnixFileMode ModeOf(string file)
    {
        if (File.Exists(file)) return File.GetUnixFileMode(file);
        using var trial = Trial(file);
        return File.GetUnixFileMode(trial.SafeFileHandle);
    }

    private static FileStream Trial(string file) => new(
        Temporary(file), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });

    // The first word alone may be that of a register's title.
    [GeneratedRegex("^(依据规定 [^\r\n]+，截至 |Regulations [^\r\n]+, as of )[0-9]{4}-[0-9]{2}-[0-9]{2}T[^\r\n]*\r?\n(核查期间 |Period looked at: )")]
    private static partial Regex TextReportHeading();

    private static string Temporary(string file) => $"{file}.{Guid.NewGuid():N}.tmp";

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);
}
