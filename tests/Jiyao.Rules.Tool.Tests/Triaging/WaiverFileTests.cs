using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;
using Jiyao.Rules.Tool.Tests.Reports;

namespace Jiyao.Rules.Tool.Tests.Triaging;

/// <summary>Registers of two rooms number their telegrams alike: what was approved for one excuses nothing of the other.</summary>
public sealed class WaiverFileTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly string[] registers;

    public WaiverFileTests() => registers =
    [
        folder.Write("a/t.csv", OneRegister.Header + OneRegister.Kept + OneRegister.Late),
        folder.Write("b/t.csv", OneRegister.Header + OneRegister.Late.Replace("09:15:01", "09:55:00", StringComparison.Ordinal)),
    ];

    [Theory]
    [InlineData("a/t.csv")]
    [InlineData("./a/t.csv")]
    [InlineData("FOLDER/a/t.csv")]
    public void It_excuses_the_record_of_the_file_that_it_names(string file)
    {
        var entries = Entries($"[{Waiver(file.Replace("FOLDER", folder.Path, StringComparison.Ordinal))}]");

        Assert.Equal([true, false], entries.Select(entry => entry.TryGetProperty("waiver", out _)));
    }

    [Fact]
    public void One_for_each_excuses_both() =>
        Assert.Equal(0, Check($"[{Waiver("a/t.csv")},{Waiver("b/t.csv")}]").Code);

    [Fact]
    public void One_that_names_the_file_goes_before_one_that_does_not() =>
        Assert.Equal(0, Check($"[{Waiver(null)},{Waiver("b/t.csv")}]").Code);

    [Fact]
    public void A_list_among_the_registers_that_nothing_names_excuses_nothing_and_is_told()
    {
        folder.Write("waivers.json", $"\n [{Waiver("a/t.csv")},{Waiver("b/t.csv")}]");

        var (code, output, _) = JiyaoTool.Run("check", folder.Path, "--as-of", "2026-04-01", "--format", "json");
        using var report = JsonDocument.Parse(output);

        Assert.Equal(1, code);
        Assert.EndsWith("waivers.json", Assert.Single(report.RootElement.GetProperty("passedOver").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal(0, JiyaoTool.Run("diff", folder.Path, "--as-of", "2026-04-01", "--with", "MinutePrecision=Lenient").Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("t.csv")]
    public void One_that_covers_records_of_two_files_is_a_fault_that_names_both_and_the_mend(string? file)
    {
        var (code, _, error) = Check($"[\n{Waiver(file)}]");

        Assert.Equal(2, code);
        Assert.Equal(
            $"jiyao: {folder.Path}/w.json:2: the waiver of B4.1.a for \"002\" covers records of {registers[0]} and of {registers[1]}; say by \"file\" which is meant, or write one for each.\n",
            error);
    }

    [Fact]
    public void One_for_a_file_that_is_not_there_is_unused_and_says_for_which()
    {
        var (_, output, _) = Check($"[{Waiver("c/t.csv")}]");

        var unused = Assert.Single(JsonDocument.Parse(output).RootElement.GetProperty("unusedWaivers").EnumerateArray());
        Assert.Equal("c/t.csv", unused.GetProperty("file").GetString());
    }

    [Fact]
    public void One_for_another_file_does_not_renew_one_that_has_expired() => Assert.Contains(
        Entries($"[{Waiver("a/t.csv", "2026-03-31")},{Waiver("b/t.csv")}]"), entry => entry.GetProperty("kind").GetString() == "waiver");

    [Fact]
    public void That_one_has_expired_is_no_finding_of_a_baseline()
    {
        var baseline = Path.Combine(folder.Path, "baseline.json");

        Check($"[{Waiver("a/t.csv", "2026-03-31")}]", "--write-baseline", baseline);

        var findings = JsonDocument.Parse(File.ReadAllText(baseline)).RootElement.GetProperty("findings").EnumerateArray();
        Assert.Equal(["telegram", "telegram", "serialVolume"], findings.Select(finding => finding.GetProperty("kind").GetString()));
    }

    public void Dispose() => folder.Dispose();

    private static string Waiver(string? file, string expires = "2026-12-31") =>
        $$"""{"clause":"B4.1.a","record":"002",{{(file is null ? "" : $"\"file\":\"{file}\",")}}"reason":"检修","approver":"王","expires":"{{expires}}"}""";

    private (int Code, string Out, string Error) Check(string waivers, params string[] options) => JiyaoTool.Run(
        ["check", .. registers, "--regulation", "B", "--as-of", "2026-04-01", "--waivers", folder.Write("w.json", waivers), "--fail-on", "violated:B4.1.a", "--format", "json", .. options]);

    // That two files have the same numbers is a finding too, of another clause.
    private JsonElement[] Entries(string waivers) =>
        [.. JsonDocument.Parse(Check(waivers).Out).RootElement.GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("clause").GetString() == "B4.1.a")];
}
