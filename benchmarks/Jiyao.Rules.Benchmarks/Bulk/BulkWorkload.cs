namespace Jiyao.Rules.Benchmarks.Bulk;

/// <summary>A register of telegrams audited under both regulations, one in twenty of them late.</summary>
internal sealed class BulkWorkload
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private readonly Fact[] facts;
    private readonly RegulationEngine engine = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));

    public BulkWorkload(int count) => facts = [.. Enumerable.Range(0, count).Select(Telegram)];

    public int Count => facts.Length;

    public int Violated(int workers) => (int)engine.Audit(facts, new AuditOptions
    {
        AsOf = Start.AddYears(1),
        Supplied = [typeof(Telegram)],
        Workers = workers,
        OnEntry = _ => { },
    }).Total.Violated;

    private static Telegram Telegram(int i)
    {
        var received = Start.AddSeconds(30 * i);
        return new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = (TelegramPrecedence)(i % 3),
            IsImportant = false,
            Form = TelegramForm.Cipher,
            Level = SecrecyLevel.Secret,
            ReceivedAt = received,
            ReceiptSentAt = received.AddMinutes(i % 20 == 0 ? 16 : 9),
            ReportedAt = received.AddMinutes(10),
            HandlingStartedAt = received.AddMinutes(12),
            CompletedAt = received.AddHours(5),
            Outcome = TelegramOutcome.Completed,
            BlankColumns = TelegramColumns.None,
        };
    }
}
