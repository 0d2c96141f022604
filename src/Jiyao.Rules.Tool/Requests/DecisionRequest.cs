namespace Jiyao.Rules.Tool.Requests;

/// <summary>One request as it was read.</summary>
/// <param name="Line">The line on which it starts; the first is 1.</param>
/// <param name="Type">The type of its resource; null when there is no request to decide.</param>
/// <param name="Access">The request; null when there is none to decide.</param>
/// <param name="Errors">What of it could not be read.</param>
internal sealed record DecisionRequest(long Line, ResourceType? Type, AccessRequest? Access, IReadOnlyList<string> Errors)
{
    public static DecisionRequest Unreadable(long line, string fault) =>
        new(line, null, null, [$"第 {line} 行 / line {line}: {fault}"]);
}
