using System.Globalization;

namespace Jiyao.Rules.Benchmarks.Joins;

/// <summary>Telegrams in one register and their receipts in another, one in a hundred missing, in no common order.</summary>
internal sealed class JoinWorkload
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private readonly Fact[] facts;
    private readonly RegulationEngine engine = RegulationEngine.Create([ReceiptRegulation.Pack]);
    private readonly AuditOptions options = new() { AsOf = Start.AddYears(1), Supplied = [typeof(Telegram), typeof(Receipt)], OnEntry = _ => { } };

    public JoinWorkload(int count)
    {
        var random = new Random(20260310);
        var telegrams = Enumerable.Range(0, count / 2).Select(i => (Fact)new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Number = Number(i),
            ReceivedAt = Start.AddSeconds(i),
        });
        var receipts = Enumerable.Range(0, count / 2).OrderBy(_ => random.Next()).Select(i => (Fact)new Receipt
        {
            Number = Number(i % 100 == 0 ? i + count : i),
            SentAt = Start.AddSeconds(i + 60),
        });
        facts = [.. telegrams, .. receipts];
    }

    public int Count => facts.Length;

    /// <summary>The telegrams with no receipt, found by the engine.</summary>
    public int Audited() => (int)engine.Audit(facts, options).Total.Violated;

    /// <summary>The same by a dictionary, as one would write it by hand for these two registers.</summary>
    public int HandWritten()
    {
        var byNumber = new Dictionary<string, Receipt>(StringComparer.Ordinal);
        List<Telegram> incoming = [];
        foreach (var fact in facts)
        {
            if (fact is Receipt { Number: { } number, SentAt: not null } receipt) byNumber[number] = receipt;
            else if (fact is Telegram { Direction: TelegramDirection.Incoming } telegram) incoming.Add(telegram);
        }

        var missing = 0;
        foreach (var telegram in incoming)
        {
            if (telegram.Number is { } number && !byNumber.ContainsKey(number)) missing++;
        }

        return missing;
    }

    // Each fact has a string of its own, as a reader of registers would make it.
    private static string Number(int i) => string.Create(CultureInfo.InvariantCulture, $"机发〔2026〕{i}号");
}
