namespace Jiyao.Rules;

/// <summary>How an engine works.</summary>
public sealed class EngineOptions
{
    private TimeProvider? clock;

    /// <summary>Which of the two executors judges; they answer alike.</summary>
    public RuleExecutor Executor { get; init; } = RuleExecutor.Tiered;

    /// <summary>
    /// Whether a request that nothing forbids is permitted although no rule governs it, or none is known to. By default the answer is
    /// <see cref="DecisionEffect.NotApplicable"/> or <see cref="DecisionEffect.Indeterminate"/>, which are no permission.
    /// </summary>
    public bool SilencePermits { get; init; }

    /// <summary>The clock for audits that name no instant; unless set the application's, where it has one among its services, or the system's.</summary>
    public TimeProvider TimeProvider
    {
        get => clock ?? TimeProvider.System;
        init => clock = value;
    }

    /// <summary>
    /// Takes each decision for a log, on the thread that asked; null: none is kept. What it throws reaches the caller, so that no decision
    /// goes unlogged where a log is asked for.
    /// </summary>
    public Action<DecisionRecord>? OnDecision { get; init; }

    /// <summary>Whether the log has people's names in full. By default only the first character.</summary>
    public bool LogsNames { get; init; }

    /// <summary>Refuses a value that no engine knows, and would take for another.</summary>
    /// <exception cref="ArgumentException">There is no such executor.</exception>
    internal void Check()
    {
        if (!Enum.IsDefined(Executor))
            throw new ArgumentException($"{nameof(Executor)} is {Executor}; it takes {string.Join(", ", Enum.GetNames<RuleExecutor>())}.");
    }

    /// <summary>The same, by another clock if none was set.</summary>
    internal EngineOptions By(TimeProvider? other)
    {
        if (clock is not null) return this;
        var same = (EngineOptions)MemberwiseClone();
        same.clock = other;
        return same;
    }
}

/// <summary>The two ways to judge a rule, and their mean.</summary>
public enum RuleExecutor
{
    /// <summary>Rules fused into delegates when they are first used: fast from the second fact on.</summary>
    Compiled,

    /// <summary>Rules read tree by tree: slow and obvious; the oracle of the tests.</summary>
    Interpreted,

    /// <summary>The first facts of a type interpreted, so that a process has its first answer soon; then compiled.</summary>
    Tiered,
}
