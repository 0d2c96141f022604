namespace Jiyao.Rules.Tool.Registers;

/// <summary>A file that cannot be read as a register. The message is one line: file, row where known, fault and mend.</summary>
internal sealed class RegisterException(string message) : Exception(message)
{
    /// <summary>A fault of the file at <paramref name="path"/>, at <paramref name="row"/> where that is known.</summary>
    public static RegisterException Of(string path, long? row, LocalizedText fault) =>
        new($"{Excerpt.Of(path, 400)}{(row is { } line ? $":{line}" : "")}: {fault.OneLine()}");
}
