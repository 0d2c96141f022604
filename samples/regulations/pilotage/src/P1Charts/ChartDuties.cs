using Jiyao.Rules;

namespace Pilotage.P1Charts;

/// <summary>What is owed on a loan.</summary>
internal static class ChartDuties
{
    public static readonly Duty GiveBack = new("giveBackChart", new("归还海图", "give the chart back"));
    public static readonly Duty Sign = new("signLoan", new("双方签字", "sign the loan, both of them"));
}
