namespace Jiyao.Rules.Tool.Commands;

/// <summary>The command was called wrongly. The message says how to call it.</summary>
internal sealed class UsageException(string message) : Exception(message);
