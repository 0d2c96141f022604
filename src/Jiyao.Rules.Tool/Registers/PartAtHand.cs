namespace Jiyao.Rules.Tool.Registers;

/// <summary>Records of a part too long to be held at once, read already.</summary>
/// <param name="register">The register.</param>
internal sealed class PartAtHand(Register register) : RegisterPart(register)
{
    private const int Most = 512;

    private readonly List<Fact> facts = [];

    public override IEnumerator<Fact> GetEnumerator() => facts.GetEnumerator();

    /// <summary>Reads on until enough are at hand; false: there are no more.</summary>
    public bool Fill(RecordFlow flow, IEnumerator<RecordOutcome> outcomes)
    {
        var goesOn = true;
        while (facts.Count < Most && (goesOn = outcomes.MoveNext()))
        {
            if (Take(outcomes.Current) is { } fact) facts.Add(fact);
        }

        flow.Settle(facts);
        End();
        return goesOn;
    }
}
