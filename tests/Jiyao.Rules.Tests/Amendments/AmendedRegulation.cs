namespace Jiyao.Rules.Tests.Amendments;

/// <summary>
/// An invented regulation with a history: a limit that was shortened on 1 July 2026, a ban that came with that day, a ban that ended with
/// it, and rules of standing states and of several facts that came with it.
/// </summary>
internal static class AmendedRegulation
{
    private static readonly Duty Finish = new("finish", new("办结", "finish it"));
    private static readonly Duty HaveCustodian = new("haveCustodian", new("专人保管", "have a custodian"));
    private static readonly DateOnly July = new(2026, 7, 1);

    private static Clause[] Clauses =>
    [
        Clause("T1", "Two days.") with { Amendments = [new(July, new("条款 T1，三日", "Three days."))] },
        Clause("T2", "No carrying out.") with { InForce = new(July, null) },
        Clause("T3", "No copying.") with { InForce = new(null, July) },
        Clause("T4", "A device has a custodian.") with { InForce = new(July, null) },
        Clause("T5", "Only what is registered is lent.") with { InForce = new(July, null) },
    ];

    public static RegulationPack Pack() => new(
        new Regulation("T", new("试行规定", "Test regulation"), [new Chapter("T", new("试", "Test"), Clauses)]) { Version = "2.0.0" },
        [new FinishedInThreeDays(), new FinishedInTwoDays(), new NoCarryingOut(), new NoCopying(), new DevicesHaveACustodian(), new OnlyWhatIsRegisteredIsLent()],
        []);

    public static RegulationEngine Engine(RuleExecutor executor, RegulationPack? pack = null, TimeProvider? clock = null) =>
        RegulationEngine.Create([pack ?? Pack()], new EngineOptions { Executor = executor, TimeProvider = clock ?? TimeProvider.System });

    public static Clause Clause(string id, string says) => new()
    {
        Id = id,
        Summary = new($"条款 {id}", says),
        Norm = Norm.Prohibition,
        Bearer = new("全体", "everyone"),
        Decidability = Decidability.FromRecords,
        DataNeeded = new("记录", "records"),
    };

    [Clause("T1")]
    [InForce(Until = "2026-07-01")]
    internal sealed class FinishedInThreeDays : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            When().Match(() => telegram);
            Then().Oblige(() => telegram, Finish, t => new TimeLimit(TimeSpan.FromDays(3)).From(t.ReceivedAt), t => t.CompletedAt);
        }
    }

    [Clause("T1")]
    [InForce(From = "2026-07-01")]
    internal sealed class FinishedInTwoDays : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            When().Match(() => telegram);
            Then().Oblige(() => telegram, Finish, t => new TimeLimit(TimeSpan.FromDays(2)).From(t.ReceivedAt), t => t.CompletedAt);
        }
    }

    [Clause("T2")]
    internal sealed class NoCarryingOut : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.CarryOut);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T3")]
    internal sealed class NoCopying : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.Copy);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T4")]
    internal sealed class DevicesHaveACustodian : Rule
    {
        public override void Define()
        {
            Device device = default!;
            When().Match(() => device);
            Then().Oblige(() => device, HaveCustodian, d => d.Custodians!.Count > 0);
        }
    }

    [Clause("T5")]
    internal sealed class OnlyWhatIsRegisteredIsLent : Rule
    {
        public override void Define()
        {
            Loan loan = default!;
            When().Match(() => loan).Not<Document>(document => document.Number == loan.Item);
            Then().Prohibit(() => loan);
        }
    }
}
