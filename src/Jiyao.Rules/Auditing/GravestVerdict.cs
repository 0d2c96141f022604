namespace Jiyao.Rules.Auditing;

/// <summary>The gravest verdict so far under one clause, and the rule that came to it: of several, the first of the text.</summary>
internal record struct GravestVerdict(Verdict Verdict, FindingMarks Marks, int Block, ulong Bit, int Order)
{
    public void Take(in GravestVerdict other)
    {
        if (other.Verdict < Verdict) return;
        var marks = other.Verdict == Verdict ? Marks | other.Marks : other.Marks;
        if (other.Verdict > Verdict || other.Order < Order) this = other;
        Marks = marks;
    }
}
