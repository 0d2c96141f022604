namespace Jiyao.Rules.Tool.Registers;

/// <summary>Lets parts that are worked on side by side take turns, in the order in which they were dealt out.</summary>
internal sealed class Turns
{
    private readonly object gate = new();
    private long dealt;
    private long ended;

    /// <summary>Deals out the next turn; for one thread alone.</summary>
    public long Deal() => dealt++;

    /// <summary>Waits until all turns before have ended.</summary>
    public void Await(long turn)
    {
        lock (gate)
        {
            while (ended < turn) Monitor.Wait(gate);
        }
    }

    /// <summary>Waits until all turns dealt out so far have ended; for the thread that deals.</summary>
    public void AwaitAll() => Await(dealt);

    /// <summary>Ends a turn, whatever came of it: the next is waiting.</summary>
    public void End(long turn)
    {
        lock (gate)
        {
            ended = Math.Max(ended, turn + 1);
            Monitor.PulseAll(gate);
        }
    }
}
