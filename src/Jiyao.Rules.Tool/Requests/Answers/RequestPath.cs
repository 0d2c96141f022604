namespace Jiyao.Rules.Tool.Requests;

/// <summary>Names a member of a request as whoever wrote the request does.</summary>
internal static class RequestPath
{
    /// <param name="path">The engine's name for it: the time of a request is a member of the request itself.</param>
    public static string Of(string path) => path == "at" ? "context.at" : path;
}
