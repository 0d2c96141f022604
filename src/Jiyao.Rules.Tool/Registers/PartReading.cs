namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// The reading of one part of a register. A short part is read ahead, beside those in front of it and as if nothing stood there; where
/// that turns out to matter, it is read again.
/// </summary>
/// <param name="part">The part.</param>
/// <param name="open">Makes the flow from its records to facts, behind that of another part.</param>
internal sealed class PartReading(RecordPart part, Func<RecordPart, RecordFlow?, RecordFlow> open) : IDisposable
{
    private Task<(RecordFlow Flow, List<RecordOutcome> Outcomes)>? ahead;

    /// <summary>The flow that was read.</summary>
    public RecordFlow? Flow { get; private set; }

    /// <summary>Begins to read, if the part is short.</summary>
    public PartReading Begun()
    {
        if (part.IsShort) ahead = Task.Run(() => open(part, null) is var flow ? (flow, flow.Read().ToList()) : default);
        return this;
    }

    /// <summary>What the records came to, behind those of another part.</summary>
    public IEnumerable<RecordOutcome> Behind(RecordFlow? before)
    {
        if (ahead?.GetAwaiter().GetResult() is var (flow, outcomes) && flow.FitsBehind(before))
        {
            Flow = flow;
            return outcomes;
        }

        Flow = open(part, before);
        return Flow.Read();
    }

    public void Dispose()
    {
        // The part's memory goes to others: nobody may still be reading it.
        ((IAsyncResult?)ahead)?.AsyncWaitHandle.WaitOne();
        part.Dispose();
    }
}
