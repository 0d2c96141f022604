namespace Jiyao.Rules.Tool.Registers;

/// <summary>A file that cannot be read as a register. The message is one line: file, row where known, fault and mend.</summary>
internal sealed class RegisterException(string message, LocalizedText text) : Exception(message)
{
    /// <summary>A fault of no file.</summary>
    public RegisterException(LocalizedText text)
        : this(text.OneLine(), text)
    {
    }

    /// <summary>The same in each language by itself.</summary>
    public LocalizedText Text => text;

    /// <summary>A fault of the file at <paramref name="path"/>, at <paramref name="row"/> where that is known.</summary>
    public static RegisterException Of(string path, long? row, LocalizedText fault)
    {
        var place = $"{Excerpt.Of(path, 400)}{(row is { } line ? $":{line}" : "")}";
        return new($"{place}: {fault.OneLine()}", new($"{place}：{fault.Zh}", $"{place}: {fault.En}"));
    }
}
