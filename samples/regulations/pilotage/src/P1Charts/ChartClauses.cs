using Jiyao.Rules;

namespace Pilotage.P1Charts;

/// <summary>Chapter P1: charts.</summary>
internal static class ChartClauses
{
    private static readonly LocalizedText Anyone = new("任何人", "anyone");
    private static readonly LocalizedText Register = new("借阅登记", "Register of loans");
    private static readonly LocalizedText Acts = new("携带外出登记（密级、批准、押运）", "Log of what is carried out (level, approval, escort)");

    public static Chapter Chapter { get; } = new("P1", new("海图", "Charts"),
    [
        new Clause
        {
            Id = "P1.1",
            Summary = new("涉密海图不得带出引航站。", "Classified charts are not carried out of the station."),
            Norm = Norm.Prohibition,
            Bearer = Anyone,
            Decidability = Decidability.FromRecords,
            DataNeeded = Acts,
        },
        new Clause
        {
            Id = "P1.2",
            Summary = new("事先经站长批准并有专人押运的，可以带出。", "With the head's approval beforehand and an escort they may be."),
            Norm = Norm.Permission,
            Bearer = Anyone,
            Decidability = Decidability.FromRecords,
            DataNeeded = Acts,
        },
        new Clause
        {
            Id = "P1.3",
            Summary = new("借出的海图两个工作日内归还。", "A chart lent comes back within two working days."),
            Norm = Norm.ObligationWithDeadline,
            Bearer = new("借阅人", "the borrower"),
            Decidability = Decidability.FromRecords,
            DataNeeded = Register,
            Amendments = [new(new(2026, 7, 1), new("借出的海图三个工作日内归还。", "A chart lent comes back within three working days."))],
        },
        new Clause
        {
            Id = "P1.4",
            Summary = new("借阅由出借人和借阅人双方签字。", "A loan is signed by the lender and the borrower."),
            Norm = Norm.Obligation,
            Bearer = new("出借人、借阅人", "lender and borrower"),
            Decidability = Decidability.FromRecords,
            DataNeeded = Register,
        },
    ]);
}
