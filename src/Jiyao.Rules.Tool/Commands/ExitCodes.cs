namespace Jiyao.Rules.Tool.Commands;

/// <summary>What the tool's exit code says. CI jobs depend on it.</summary>
internal static class ExitCodes
{
    /// <summary>All was judged and nothing is violated.</summary>
    public const int Clean = 0;

    /// <summary>Something is violated.</summary>
    public const int Violated = 1;

    /// <summary>Bad usage, or a file that cannot be read.</summary>
    public const int Unusable = 2;

    /// <summary>Nothing is violated, but something could not be judged or read.</summary>
    public const int Open = 3;

    /// <summary>Stopped before its end, as shells have it for SIGINT; no file is half-written.</summary>
    public const int Stopped = 130;

    /// <summary>Nobody reads the answers any more, as shells have it for SIGPIPE; the other requests are not answered.</summary>
    public const int Unread = 141;
}
