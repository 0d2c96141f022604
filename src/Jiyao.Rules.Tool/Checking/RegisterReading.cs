using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Checking;

/// <summary>The reading of registers, part by part. Parts are read where they are judged; what they came to is told in order, here.</summary>
/// <param name="registers">The registers.</param>
/// <param name="progress">Is told how far it has come; null: nobody is.</param>
internal sealed class RegisterReading(IReadOnlyList<Register> registers, ProgressLine? progress)
{
    private readonly Queue<RegisterPart> untold = [];

    /// <summary>The parts of all registers; each is to be enumerated once, begun in this order.</summary>
    public IEnumerable<IEnumerable<Fact>> Parts()
    {
        var turns = new Turns();
        foreach (var part in registers.SelectMany(register => register.Parts(turns)))
        {
            untold.Enqueue(part);
            yield return Records(part);
            while (untold.TryPeek(out var first) && first.IsRead) Tell(untold.Dequeue());
        }
    }

    /// <summary>Tells what the last parts came to, once all have been read.</summary>
    public void TellRest()
    {
        while (untold.TryDequeue(out var part)) Tell(part);
    }

    private void Tell(RegisterPart part)
    {
        part.Tell();
        progress?.Step(part.Rows);
    }

    // What only tells something of other records is no record to be judged.
    private static IEnumerable<Fact> Records(RegisterPart part) => part.Where(fact => fact is not ReferenceEntry);
}
