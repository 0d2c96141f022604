namespace Jiyao.Rules.Tool.Commands;

/// <summary>The command was called wrongly. The message says how to call it.</summary>
internal sealed class UsageException(string zh, string en) : Exception(en)
{
    public LocalizedText Text { get; } = new(zh, en);

    /// <summary>Something cannot be written. What the system says of it names a temporary file or folder, which tells nobody anything.</summary>
    /// <param name="path">Where it was to be written.</param>
    /// <param name="exception">What the system says.</param>
    public static UsageException OfUnwritable(string path, Exception exception) => exception is UnauthorizedAccessException
        ? new($"{path}：无权在此写文件；请换个位置，或改权限。", $"{path}: may not be written there; name another place, or change who may write.")
        : new($"{path}：写不成；请核对路径和磁盘空间，或换个位置。", $"{path}: could not be written; check the path and the space on the disk, or name another place.");
}
