using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Jiyao.Rules;

/// <summary>The names under which a host listens to the engine. While nobody listens, a decision costs and allocates no more.</summary>
public static class RulesDiagnostics
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "Jiyao.Rules";

    /// <summary>The counter of decisions, by <c>effect</c> and by the <c>clause</c> of the first reason.</summary>
    public const string Decisions = "jiyao.decisions";

    /// <summary>The histogram of how long decisions take, in microseconds, by <c>effect</c>.</summary>
    public const string Duration = "jiyao.decision.duration";

    private static readonly Meter Meter = new(Name);

    internal static ActivitySource Source { get; } = new(Name);

    internal static Counter<long> DecisionCount { get; } = Meter.CreateCounter<long>(Decisions, "{decision}", "Decisions made");

    internal static Histogram<double> DecisionDuration { get; } = Meter.CreateHistogram<double>(Duration, "us", "How long decisions take");

    internal static bool IsListenedTo => DecisionCount.Enabled || DecisionDuration.Enabled || Source.HasListeners();

    /// <summary>Begins to set all this up, on another thread: in a new process it takes as long as to read the rules does, and needs nothing of them.</summary>
    internal static void Prepare() =>
        ThreadPool.UnsafeQueueUserWorkItem(static _ => RuntimeHelpers.RunClassConstructor(typeof(RulesDiagnostics).TypeHandle), null);
}
