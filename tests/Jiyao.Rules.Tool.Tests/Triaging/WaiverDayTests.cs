using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Reports;

namespace Jiyao.Rules.Tool.Tests.Triaging;

/// <summary>Numbers begin anew each year: what was approved of one record excuses nothing of the next that has its number.</summary>
public sealed class WaiverDayTests : IDisposable
{
    private static readonly string Before = OneRegister.Late.Replace("2026", "2025", StringComparison.Ordinal);

    private readonly OneRegister register = new();

    [Fact]
    public void One_that_covers_records_of_two_days_is_a_fault_that_names_both_and_the_mend()
    {
        var (code, error) = Check($"[\n{Waiver(null)}]", Before + OneRegister.Late);

        var file = Path.Combine(register.Folder, "t.csv");
        Assert.Equal(2, code);
        Assert.Equal(
            $"jiyao: {register.Folder}/w.json:2: the waiver of B4.1.a for \"002\" covers {file}:2 (2025-03-10) and {file}:3 (2026-03-10); say by \"day\" which is meant, or write one for each.\n",
            error);
    }

    [Theory]
    [InlineData("2025-03-10", true, false)]
    [InlineData("2026-03-10", false, true)]
    public void It_excuses_the_record_of_the_day_that_it_names(string day, params bool[] expected)
    {
        var entries = JsonDocument.Parse(Check($"[{Waiver(day)}]", Before + OneRegister.Late).Report).RootElement.GetProperty("entries");

        Assert.Equal(expected, entries.EnumerateArray().Select(entry => entry.TryGetProperty("waiver", out _)));
    }

    [Fact]
    public void One_for_each_excuses_both_and_one_with_the_day_goes_before_one_without()
    {
        Assert.Equal(0, Check($"[{Waiver("2025-03-10")},{Waiver("2026-03-10")}]", Before + OneRegister.Late).Code);
        Assert.Equal(0, Check($"[{Waiver(null)},{Waiver("2026-03-10")}]", Before + OneRegister.Late).Code);
    }

    [Fact]
    public void One_for_a_day_that_no_such_record_has_is_unused_and_says_for_which()
    {
        var report = Check($"[{Waiver("2025-03-10")}]", OneRegister.Late).Report;

        var unused = Assert.Single(JsonDocument.Parse(report).RootElement.GetProperty("unusedWaivers").EnumerateArray());
        Assert.Equal("2025-03-10", unused.GetProperty("day").GetString());
    }

    [Fact]
    public void One_that_has_expired_is_not_renewed_by_one_for_another_day()
    {
        var expired = Waiver(null).Replace("2026-12-31", "2026-03-31", StringComparison.Ordinal);

        Assert.Equal(1, Check($"[{expired},{Waiver("2026-03-10")}]", OneRegister.Late).Code);
        Assert.Equal(0, Check($"[{expired},{Waiver(null)}]", OneRegister.Late).Code);
    }

    [Fact]
    public void Two_rows_of_one_day_are_one_record_entered_twice() =>
        Assert.Equal(0, Check($"[{Waiver(null)}]", OneRegister.Late + OneRegister.Late, "--fail-on", "violated:B4.1.a", "--allow-indeterminate").Code);

    public void Dispose() => register.Dispose();

    private static string Waiver(string? day) =>
        $$"""{"clause":"B4.1.a","record":"002",{{(day is null ? "" : $"\"day\":\"{day}\",")}}"reason":"线路检修","approver":"王主任","expires":"2026-12-31"}""";

    private (int Code, string Report) Check(string waivers, string rows, params string[] options) =>
        register.Check("json", rows, ["--waivers", register.Write("w.json", waivers), .. options]);
}
