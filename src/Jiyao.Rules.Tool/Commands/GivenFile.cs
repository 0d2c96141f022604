namespace Jiyao.Rules.Tool.Commands;

/// <summary>Files that the command line or the configuration names.</summary>
internal static class GivenFile
{
    /// <summary>The text of a file that is to be there.</summary>
    /// <exception cref="UsageException">It is not there, or may not be read.</exception>
    public static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
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
    /// <exception cref="UsageException">Its folder is not there, or it is a folder itself.</exception>
    public static string ToWrite(string path)
    {
        if (Directory.Exists(path)) throw new UsageException($"{path}：是文件夹，请写文件名。", $"{path}: it is a folder; name a file.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new UsageException($"{path}：没有文件夹 {folder}，请先建立。", $"{path}: there is no folder {folder}; make it first.");
        return path;
    }
}
