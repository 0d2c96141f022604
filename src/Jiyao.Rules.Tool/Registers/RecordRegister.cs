namespace Jiyao.Rules.Tool.Registers;

/// <summary>Reads a register part by part; those into which it can be cut side by side.</summary>
internal sealed class RecordRegister(RecordSource source) : Register(source.Path, source.Kind)
{
    private readonly ColumnMap columns = new(source);

    public override IReadOnlyList<string> UnknownHeaders => columns.UnknownHeaders;

    public override IReadOnlyList<PassedOver> PassedOver => source.PassedOver;

    /// <summary>The flow of the part read last, in order; only for the part whose turn it is.</summary>
    public RecordFlow? Latest { get; set; }

    public override IEnumerable<RegisterPart> Parts(Turns turns)
    {
        Begin();
        Latest = null;
        foreach (var part in source.Parts())
        {
            if (part.IsShort)
            {
                yield return new PartAhead(this, part, turns);
                continue;
            }

            // It goes on behind all others: there is nothing to be read beside it.
            turns.AwaitAll();
            using (part)
            {
                foreach (var stretch in Stretches(part)) yield return stretch;
            }
        }
    }

    /// <summary>Makes the flow from a part's records to facts.</summary>
    /// <param name="part">The part.</param>
    /// <param name="before">The flow of the part in front of it, read to its end; null: nothing is known of it.</param>
    public RecordFlow Open(RecordPart part, RecordFlow? before) => new(this, source.Kind, columns, part, before);

    private IEnumerable<PartAtHand> Stretches(RecordPart part)
    {
        Latest = Open(part, Latest);
        using var outcomes = Latest.Read().GetEnumerator();
        for (var goesOn = true; goesOn;)
        {
            var stretch = new PartAtHand(this);
            goesOn = stretch.Fill(Latest, outcomes);
            yield return stretch;
        }
    }
}
