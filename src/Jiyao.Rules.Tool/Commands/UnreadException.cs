namespace Jiyao.Rules.Tool.Commands;

/// <summary>Nobody reads what a command writes, so that it need not go on. <c>head</c> ends a pipe that way: there is nothing to tell.</summary>
internal sealed class UnreadException : Exception;
