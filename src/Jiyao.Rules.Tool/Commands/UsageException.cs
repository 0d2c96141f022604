namespace Jiyao.Rules.Tool.Commands;

/// <summary>The command was called wrongly. The message says how to call it.</summary>
internal sealed class UsageException(string zh, string en) : Exception(en)
{
    public LocalizedText Text { get; } = new(zh, en);
}
