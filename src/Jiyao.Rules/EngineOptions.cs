namespace Jiyao.Rules;

/// <summary>How an engine works.</summary>
public sealed class EngineOptions
{
    /// <summary>Which of the two executors judges; they answer alike.</summary>
    public RuleExecutor Executor { get; init; } = RuleExecutor.Compiled;

    /// <summary>
    /// Whether a request that no rule governs is permitted. By default it is <see cref="DecisionEffect.NotApplicable"/>, which is
    /// not a permission.
    /// </summary>
    public bool SilencePermits { get; init; }

    /// <summary>The clock for audits that name no instant.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}

/// <summary>The two ways to judge a rule.</summary>
public enum RuleExecutor
{
    /// <summary>Rules fused into delegates: fast.</summary>
    Compiled,

    /// <summary>Rules read tree by tree: slow and obvious; the oracle of the tests.</summary>
    Interpreted,
}
