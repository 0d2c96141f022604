using System.Globalization;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class StreamingTests
{
    private const int Count = 100_000;

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.jsonl")]
    public void A_hundred_thousand_rows_are_read_one_by_one_and_none_vanishes(string name)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, name);
        var (bad, faulty) = Write(path, isCsv: name == "a.csv");
        long problems = 0, rejected = 0;
        using var register = Register.Open(path);
        register.ProblemFound = problem =>
        {
            problems++;
            if (problem.Column is null) rejected++;
        };

        long facts = 0, lastRow = 0;
        var earlier = new List<WeakReference>();
        foreach (var fact in register.Read())
        {
            facts++;
            Assert.True(fact.Source!.Value.Row > lastRow);
            lastRow = fact.Source.Value.Row;
            if (facts % 10_000 == 1) earlier.Add(new(fact));
        }

        Assert.Equal(facts, register.Rows - register.Rejected);
        Assert.Equal(Count, register.Rows);
        Assert.Equal(bad, register.Rejected);
        Assert.Equal(bad, rejected);
        Assert.Equal(bad + faulty, problems);
        Assert.Empty(register.Problems);
        GC.Collect();
        Assert.True(earlier.Count(reference => reference.IsAlive) <= 1);
    }

    private static (int Bad, int Faulty) Write(string path, bool isCsv)
    {
        int bad = 0, faulty = 0;
        using var text = new StreamWriter(path);
        if (isCsv) text.Write("收/发,序号,标题,收报时间,密级\n");
        for (var i = 1; i <= Count; i++)
        {
            var at = new DateTime(2026, 1, 1).AddMinutes(i).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            if (i % 1000 == 7)
            {
                bad++;
                text.Write(isCsv ? $"收,{i},少一格\n" : $"[{i}]\n");
                continue;
            }

            if (i % 500 == 3) (at, faulty) = ("昨天", faulty + 1);
            text.Write(isCsv
                ? $"收,{i},\"第{i}号\n通知\",{at},机密\n"
                : $"{{\"收/发\":\"收\",\"序号\":{i},\"标题\":\"第{i}号\",\"收报时间\":\"{at}\",\"密级\":\"机密\"}}\n");
        }

        return (bad, faulty);
    }
}
