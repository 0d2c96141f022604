namespace Jiyao.Rules.Tool.Registers;

/// <summary>Reads a register part by part, several at a time where it can be cut, and gives its facts in order.</summary>
internal sealed class RecordRegister(RecordSource source) : Register(source.Path, source.Kind)
{
    private static readonly int MostAhead = 2 * Environment.ProcessorCount;

    private readonly ColumnMap columns = new(source);

    public override IReadOnlyList<string> UnknownHeaders => columns.UnknownHeaders;

    public override IEnumerable<Fact> Read()
    {
        Begin();
        RecordFlow? before = null;
        foreach (var reading in Readings())
        {
            foreach (var (fact, problem, isFurther) in reading.Behind(before))
            {
                if (problem is not null)
                {
                    Report(problem);
                    continue;
                }

                if (!isFurther) Rows++;
                if (fact is null)
                {
                    Rejected++;
                    continue;
                }

                reading.Flow!.Settle(fact);
                yield return fact;
            }

            before = reading.Flow;
        }
    }

    // Each is done with when the next is asked for.
    private IEnumerable<PartReading> Readings()
    {
        var ahead = new Queue<PartReading>();
        try
        {
            foreach (var part in source.Parts())
            {
                ahead.Enqueue(new PartReading(part, (part, before) => new RecordFlow(this, source.Kind, columns, part, before)).Begun());
                if (ahead.Count <= MostAhead) continue;
                yield return ahead.Peek();
                ahead.Dequeue().Dispose();
            }

            while (ahead.Count > 0)
            {
                yield return ahead.Peek();
                ahead.Dequeue().Dispose();
            }
        }
        finally
        {
            foreach (var reading in ahead) reading.Dispose();
        }
    }
}
