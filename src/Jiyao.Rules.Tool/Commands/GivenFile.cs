using System.Text;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>Files that the command line or the configuration names.</summary>
internal static class GivenFile
{
    // A name read from another encoding would be one that no register has.
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text of a file that is to be there.</summary>
    /// <exception cref="UsageException">It is not there, may not be read, or is not UTF-8.</exception>
    public static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path, Strict);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{path}：不是 UTF-8 编码；请另存为 UTF-8。", $"{path}: it is not UTF-8; save it as UTF-8.");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{path}：没有这个文件，请核对路径。", $"{path}: there is no such file; check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException($"{path}：是文件夹，或无权读取。", $"{path}: it is a folder, or may not be read.");
        }
    }

    /// <summary>Sees to it, before any work is done, that a file can be written where it is to go.</summary>
    /// <exception cref="UsageException">Its folder is not there or may not be written to, or it is a folder itself.</exception>
    public static string ToWrite(string path)
    {
        if (Directory.Exists(path)) throw new UsageException($"{path}：是文件夹，请写文件名。", $"{path}: it is a folder; name a file.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new UsageException($"{path}：没有文件夹 {folder}，请先建立。", $"{path}: there is no folder {folder}; make it first.");
        ReportFile.Try(path);
        return path;
    }
}
