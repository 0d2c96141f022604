namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// A short part of a register, read when it is enumerated, beside others and as if nothing stood in front of it. When its turn has come,
/// what only the rows before tell is filled in; where more hangs on them, it is read again.
/// </summary>
/// <param name="register">The register.</param>
/// <param name="part">The part.</param>
/// <param name="turns">Whose turn it is.</param>
internal sealed class PartAhead(RecordRegister register, RecordPart part, Turns turns) : RegisterPart(register)
{
    private readonly RecordRegister register = register;
    private readonly long turn = turns.Deal();

    public override IEnumerator<Fact> GetEnumerator() => Read().GetEnumerator();

    private List<Fact> Read()
    {
        try
        {
            using (part)
            {
                var flow = register.Open(part, null);
                var facts = Read(flow);
                turns.Await(turn);
                if (!flow.FitsBehind(register.Latest))
                {
                    Forget();
                    facts = Read(flow = register.Open(part, register.Latest));
                }

                register.Latest = flow;
                flow.Settle(facts);
                End();
                return facts;
            }
        }
        finally
        {
            turns.Await(turn);
            turns.End(turn);
        }
    }

    private List<Fact> Read(RecordFlow flow)
    {
        List<Fact> facts = [];
        foreach (var outcome in flow.Read())
        {
            if (Take(outcome) is { } fact) facts.Add(fact);
        }

        return facts;
    }
}
