namespace Jiyao.Rules.Tool.Commands;

/// <summary>A report asked for on the command line, FORMAT or FORMAT=FILE.</summary>
internal static class FormatArgument
{
    /// <returns>The format as it is named, and the file; null: the terminal.</returns>
    /// <exception cref="UsageException">It names no file after the equals sign.</exception>
    public static (string Name, string? File) Read(string format)
    {
        if (format.Split('=', 2) is not [var name, var file]) return (format, null);
        return file.Length > 0 ? (name, file) : throw new UsageException(
            $"--format {name}= 没有写文件名。",
            $"--format {name}= names no file.");
    }
}
