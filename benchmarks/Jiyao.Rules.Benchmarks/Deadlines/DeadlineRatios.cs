using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.Deadlines;

/// <summary>What is owed on a telegram and by when: <c>DutiesOf</c> and plain C#.</summary>
internal static class DeadlineRatios
{
    private const int Count = 20_000;

    public static IEnumerable<Ratio> Measure()
    {
        var telegrams = TelegramWorkload.Make(Count);
        var engine = TelegramRules.Engine();
        foreach (var telegram in telegrams) RequireEqual(telegram, engine.DutiesOf(telegram));
        var times = Measurement.Of(
            (Count, () => telegrams.Sum(telegram => HandWrittenDeadlines.Of(telegram).Count)),
            (Count, () => telegrams.Sum(telegram => engine.DutiesOf(telegram).Obligations.Count)));
        yield return Ratio.AtMost("duties of a telegram", "hand-written deadlines", times[1], times[0], 3);
    }

    private static void RequireEqual(Telegram telegram, Duties duties)
    {
        var expected = HandWrittenDeadlines.Of(telegram);
        var found = duties.Obligations.Select(owed => new OwedDuty(owed.Clause, owed.Duty, owed.Due?.Due, owed.FulfilledAt)).ToList();
        if (duties.Undecided.Count > 0 || !found.SequenceEqual(expected))
            throw new InvalidOperationException($"duties differ: {string.Join(", ", found)}; by hand {string.Join(", ", expected)}");
    }
}
