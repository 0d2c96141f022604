namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>Another rule engine with the same rules. It is asked only where nothing is missing, for its rules are two-valued.</summary>
internal interface IPeer
{
    string Name { get; }

    /// <summary>How many times a full decision of this engine it is expected to take at least.</summary>
    double Goal { get; }

    bool Denies(AccessRequest request);

    /// <summary>The errors it met on the request: an error must not pass for an answer.</summary>
    IEnumerable<string> Errors(AccessRequest request) => [];
}
