namespace Jiyao.Rules.Tool;

/// <summary>What a command reads and writes apart from its files, so that a test can stand in for a terminal.</summary>
/// <param name="Out">Where answers and reports go.</param>
/// <param name="Error">Where what is wrong goes, one line each.</param>
/// <param name="In">Standard input.</param>
/// <param name="Clock">What time it is.</param>
/// <param name="Environment">The environment variables.</param>
/// <param name="IsTerminal">Whether a person reads <paramref name="Out"/> as it is written.</param>
/// <param name="ShowsProgress">Whether a person watches <paramref name="Error"/> as it is written.</param>
/// <param name="InBytes">Standard input as it is, for registers in any encoding.</param>
/// <param name="Stop">Is cancelled when the person at the terminal, or the machine, wants an end.</param>
internal sealed record ToolConsole(
    TextWriter Out,
    TextWriter Error,
    TextReader In,
    TimeProvider Clock,
    IReadOnlyDictionary<string, string> Environment,
    bool IsTerminal = false,
    bool ShowsProgress = false,
    Stream? InBytes = null,
    CancellationToken Stop = default)
{
    /// <summary>Tells whether nobody reads <see cref="Out"/> any more.</summary>
    public Func<bool> HasLostItsReader { get; init; } = () => false;
}
