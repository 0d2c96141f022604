using System.Text;
using Jiyao.Rules.Tool.Commands;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>Opens the file that requests are read from; - is the standard input.</summary>
internal static class RequestFile
{
    /// <exception cref="UsageException">There is no such file, or it cannot be read.</exception>
    public static TextReader Open(string path, ToolConsole console)
    {
        if (path.Length == 0) throw new UsageException("请写文件名，或写 - 表示标准输入", "name a file, or - for the standard input");
        if (path == "-") return new PromptReader(console.In, path, console);
        try
        {
            if (Directory.Exists(path)) throw new UsageException(
                $"{Excerpt.Of(path, 400)} 是文件夹；请写文件",
                $"{Excerpt.Of(path, 400)} is a folder; name a file");
            return new PromptReader(new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true), path, console);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Refusal(path, exception);
        }
    }

    /// <summary>Reads on, until the file itself fails.</summary>
    /// <exception cref="UsageException">The file cannot be read on.</exception>
    /// <exception cref="OperationCanceledException">An end is asked for.</exception>
    public static IEnumerable<DecisionRequest> ReadAll(TextReader reader, ToolConsole console)
    {
        foreach (var request in new RequestReader(reader, console.Clock).Read())
        {
            console.Stop.ThrowIfCancellationRequested();
            yield return request;
        }
    }

    /// <summary>Why a file of requests is not read.</summary>
    public static UsageException Refusal(string path, Exception exception)
    {
        var (file, fault) = (Excerpt.Of(path, 400), Excerpt.Of(exception.Message, 400));
        return exception is FileNotFoundException or DirectoryNotFoundException
            ? new($"没有文件 {file}", $"there is no file {file}")
            : new($"无法读取 {file}：{fault}", $"cannot read {file}: {fault}");
    }
}
