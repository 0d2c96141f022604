namespace Jiyao.Rules.Tests;

/// <summary>The two ways the shared cases are judged here, in place of the executors of Jiyao.Rules.</summary>
public enum RuleExecutor
{
    /// <summary>NRules with the bridge's rules of doubt.</summary>
    Bridge,

    /// <summary>NRules by itself: what is not known counts as not so.</summary>
    Unaided,
}
