namespace Jiyao.Rules.Tool.Requests;

/// <summary>The text of one request, not parsed yet.</summary>
/// <param name="Line">The line on which it starts; the first is 1.</param>
/// <param name="Text">The text, as far as it was kept.</param>
/// <param name="Fault">Why it cannot be a request; null when it may be one.</param>
internal readonly record struct RequestText(long Line, string Text, string? Fault);
