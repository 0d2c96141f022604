using System.Text.Json;
using Jiyao.Rules.Benchmarks.Bulk;
using Jiyao.Rules.Benchmarks.Decide;
using Jiyao.Rules.Benchmarks.Joins;

namespace Jiyao.Rules.Benchmarks.Ratios;

/// <summary>Checks that the contenders give equal answers, measures them in one process and prints the ratios.</summary>
internal static class RatioCommand
{
    private const int Requests = 100_000;
    private const int MicrosoftRequests = 2_000;
    private const int BulkFacts = 200_000;
    private static readonly int[] JoinSizes = [20_000, 200_000, 2_000_000];

    private const int Passes = Requests / MicrosoftRequests;

    public static int Run(string[] options)
    {
        if (options is not ([] or ["--json", _]))
        {
            Console.Error.WriteLine("usage: ratios [--json FILE]");
            return 2;
        }

        var rows = Measure();
        Console.WriteLine("| what | reference | ns/call | bytes/call | ratio | goal | |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var row in rows) Console.WriteLine(row);
        if (options is ["--json", var file]) File.WriteAllBytes(file, Json(rows));
        return rows.TrueForAll(row => row.IsMet) ? 0 : 1;
    }

    private static List<Ratio> Measure()
    {
        var silent = new Contenders(new Workload(Requests, denied: 0));
        var mixed = new Contenders(new Workload(Requests, denied: 0.2));
        var few = new Contenders(new Workload(MicrosoftRequests, denied: 0.2));
        silent.RequireEqualAnswers(100);
        mixed.RequireEqualAnswers(100);
        few.RequireEqualAnswers(MicrosoftRequests);

        var nothing = Measurement.Of((silent.Count, silent.HandWrittenEffects), (silent.Count, silent.EngineDecisions));
        var fifth = Measurement.Of(
            (mixed.Count, mixed.HandWrittenEffects), (mixed.Count, mixed.EngineEffects), (mixed.Count, mixed.EngineDecisions));

        // As many calls as on the large workload, so that both answer from warm caches.
        var peer = Measurement.Of(
            (few.Count * Passes, () => Enumerable.Range(0, Passes).Sum(_ => few.EngineDecisions())), (few.Count, few.MicrosoftDenials));
        return
        [
            AtMost("decide, nothing found", "hand-written C#", nothing[1], nothing[0], 1.5),
            new("decide, nothing found: bytes a decision", "none", nothing[1].Bytes, 0, false, nothing[1].Nanoseconds, nothing[1].Bytes),
            AtMost("effect alone, a fifth denied", "hand-written C#", fifth[1], fifth[0], 1.5),
            AtMost("full decision, a fifth denied", "hand-written C#, effect alone", fifth[2], fifth[0], 2),
            new(
                "Microsoft RulesEngine 6.0.1, a fifth denied",
                "full decision of this engine",
                peer[1].Nanoseconds / peer[0].Nanoseconds,
                100,
                true,
                peer[1].Nanoseconds,
                peer[1].Bytes),
            .. JoinSizes.Select(Join),
            Bulk(),
        ];
    }

    private static Ratio Bulk()
    {
        var workload = new BulkWorkload(BulkFacts);
        if (workload.Violated(1) != workload.Violated(2)) throw new InvalidOperationException("one core and two do not agree");
        var times = Measurement.Of((workload.Count, () => workload.Violated(1)), (workload.Count, () => workload.Violated(2)));
        var faster = times[0].Nanoseconds / times[1].Nanoseconds;
        return new("bulk audit on two cores", "on one core", faster, 1.7, true, times[1].Nanoseconds, times[1].Bytes);
    }

    private static Ratio Join(int facts)
    {
        var workload = new JoinWorkload(facts);
        if (workload.Audited() != workload.HandWritten()) throw new InvalidOperationException($"the joins of {facts} facts do not agree");
        var times = Measurement.Of((workload.Count, workload.HandWritten), (workload.Count, workload.Audited));
        return AtMost($"join of two registers, {facts:N0} facts", "hand-written dictionary", times[1], times[0], 3);
    }

    private static Ratio AtMost(string name, string reference, Measurement measured, Measurement limit, double goal) =>
        new(name, reference, measured.Nanoseconds / limit.Nanoseconds, goal, false, measured.Nanoseconds, measured.Bytes);

    private static byte[] Json(List<Ratio> rows) => JsonSerializer.SerializeToUtf8Bytes(
        rows.Select(row => new { name = row.Name, reference = row.Reference, ratio = Math.Round(row.Value, 3), goal = row.Goal, met = row.IsMet }),
        JsonSerializerOptions.Default);
}
