namespace Jiyao.Rules.Tool.Reports.Html;

/// <summary>How many got which verdict.</summary>
internal sealed class Tally
{
    public long Compliant { get; private set; }

    public long Violated { get; private set; }

    public long Pending { get; private set; }

    public long Indeterminate { get; private set; }

    public long All => Compliant + Violated + Pending + Indeterminate;

    public static Tally Of(ClauseTally tally) => new()
    {
        Compliant = tally.Compliant,
        Violated = tally.Violated,
        Pending = tally.Pending,
        Indeterminate = tally.Indeterminate,
    };

    public void Add(Verdict verdict)
    {
        switch (verdict)
        {
            case Verdict.Compliant: Compliant++; break;
            case Verdict.Violated: Violated++; break;
            case Verdict.Pending: Pending++; break;
            default: Indeterminate++; break;
        }
    }
}
