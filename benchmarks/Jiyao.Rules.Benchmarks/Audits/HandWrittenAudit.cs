using Jiyao.Rules.Benchmarks.Deadlines;

namespace Jiyao.Rules.Benchmarks.Audits;

/// <summary>The same clauses audited in one plain loop: a verdict a telegram and clause, and the breaches with when they were due.</summary>
internal sealed class HandWrittenAudit(DateTimeOffset asOf)
{
    private const int Verdicts = 6;

    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    /// <summary>The clauses, in the order of the tallies.</summary>
    public static string[] Clauses { get; } = ["B4.1.a", "B4.3.a", "B4.4.a", "B4.4.b", "B4.4.c", "B4.4.d"];

    private readonly long[] tallies = new long[Clauses.Length * Verdicts];
    private readonly List<(string Clause, Telegram Telegram, RecordedTime? Due)> breaches = [];

    public long Of(string clause, Verdict verdict) => tallies[(Array.IndexOf(Clauses, clause) * Verdicts) + (int)verdict];

    public int Run(Telegram[] telegrams)
    {
        foreach (var telegram in telegrams) Judge(telegram);
        return breaches.Count;
    }

    private void Judge(Telegram telegram)
    {
        if (telegram.Direction != TelegramDirection.Incoming) return;
        var (precedence, received) = (telegram.Precedence, telegram.ReceivedAt);
        var soon = received?.Plus(Quarter);
        Add(telegram, 0, soon, Judged(received, soon, telegram.ReceiptSentAt));
        if (telegram.IsImportant == true || precedence >= TelegramPrecedence.ExtraUrgent)
            Add(telegram, 1, soon, Judged(received, soon, telegram.HeadInformedAt()));
        if (precedence is not { } known) return;
        var due = received?.Plus(HandWrittenDeadlines.Limit(known));
        var finished = Judged(received, due, HandWrittenDeadlines.Completion(telegram));
        var begun = known == TelegramPrecedence.Flash ? Judged(received, soon, telegram.HandlingBegan()) : default;
        Add(telegram, 2 + (int)known, due, begun > finished ? begun : finished);
    }

    private Verdict Judged(RecordedTime? start, RecordedTime? due, RecordedTime? done)
    {
        if (due is not { } last || (done is { } early && early.IsCertainlyBefore(start!.Value))) return Verdict.Indeterminate;
        return ((done ?? asOf).IsAtOrBefore(last), done) switch
        {
            (true, null) => Verdict.Pending,
            (true, _) => Verdict.Compliant,
            (false, _) => Verdict.Violated,
            _ => Verdict.Indeterminate,
        };
    }

    private void Add(Telegram telegram, int clause, RecordedTime? due, Verdict verdict)
    {
        tallies[(clause * Verdicts) + (int)verdict]++;
        if (verdict > Verdict.Compliant) breaches.Add((Clauses[clause], telegram, due));
    }
}
