using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Jiyao.Rules.Tool.Tests.Reports;

public sealed class SarifReportTests : IDisposable
{
    private readonly OneRegister register = new();

    [Fact]
    public void Each_clause_is_a_rule_and_each_finding_a_result_with_its_file_and_row()
    {
        var run = Run(OneRegister.Kept + OneRegister.Late);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());

        Assert.Equal(59, rules.GetArrayLength());
        Assert.Equal("B4.1.a", result.GetProperty("ruleId").GetString());
        Assert.Equal("B4.1.a", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(("fail", "error"), (result.GetProperty("kind").GetString(), result.GetProperty("level").GetString()));
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("t.csv", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Contains("迟 1秒", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("1 s late", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_open_or_unreadable_is_no_failure_but_is_there()
    {
        var run = Run(OneRegister.Kept + OneRegister.Open.Replace("003", "002", StringComparison.Ordinal) + OneRegister.Unreadable.Replace("004", "003", StringComparison.Ordinal));

        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal("open", result.GetProperty("kind").GetString()));
        var notification = Assert.Single(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Contains("3月?日", notification.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fingerprint_stays_when_rows_shift_and_tells_records_apart()
    {
        var before = Fingerprint(Run(OneRegister.Kept + OneRegister.Late));
        var shifted = Fingerprint(Run(OneRegister.Late + OneRegister.Kept));
        var another = Fingerprint(Run(OneRegister.Kept.Replace("001", "003", StringComparison.Ordinal) + OneRegister.Late.Replace("002", "004", StringComparison.Ordinal)));

        Assert.Equal(before, shifted);
        Assert.NotEqual(before, another);
    }

    [Fact]
    public void A_row_of_which_nothing_can_be_read_is_told_without_a_column()
    {
        var run = Run(OneRegister.Kept + "收,002\n");

        var notification = Assert.Single(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.StartsWith("收,002", notification.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_validator_accepts_it()
    {
        var validator = Path.Combine(Root(), "artifacts", "validators", "node_modules", ".bin", "sarif-multitool");
        Assert.SkipUnless(File.Exists(validator), "needs the SARIF validator, which .ci/run installs from npm");
        register.Check("sarif", OneRegister.Kept + OneRegister.Late + OneRegister.Open + OneRegister.Unreadable);
        var (report, log) = (Path.Combine(register.Folder, "r.sarif"), Path.Combine(register.Folder, "log.sarif"));
        File.Move(Path.Combine(register.Folder, "report"), report);

        using var process = Process.Start(new ProcessStartInfo(validator, ["validate", report, "--output", log]) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, printed);
        using var findings = JsonDocument.Parse(File.ReadAllText(log));
        Assert.DoesNotContain(
            findings.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
            result => result.TryGetProperty("level", out var level) && level.GetString() == "error");
    }

    [Theory]
    [InlineData(new string[0], null, 3)]
    [InlineData(new[] { "--allow-indeterminate" }, null, 0)]
    [InlineData(new[] { "--baseline", "EMPTY" }, "new", 3)]
    public void It_tells_the_exit_code_and_compares_only_with_a_baseline(string[] options, string? state, int code)
    {
        var empty = register.Write("b.json", """{"version":1,"findings":[]}""");
        var rows = OneRegister.Kept + OneRegister.Open.Replace("003", "002", StringComparison.Ordinal);
        var (exit, report) = register.Check("sarif", rows, [.. options.Select(option => option == "EMPTY" ? empty : option)]);
        var run = JsonDocument.Parse(report).RootElement.GetProperty("runs")[0];

        Assert.Equal((code, code), (exit, run.GetProperty("invocations")[0].GetProperty("exitCode").GetInt32()));
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(state, result.TryGetProperty("baselineState", out var known) ? known.GetString() : null));
    }

    [Fact]
    public void A_place_below_the_working_folder_is_relative_however_the_path_was_given()
    {
        var name = $"sarif-{Guid.NewGuid():N}/登记 1.csv";
        var path = Path.Combine(Environment.CurrentDirectory, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            File.WriteAllText(path, OneRegister.Header + OneRegister.Late);
            foreach (var given in new[] { path, name, $"./{name}" })
            {
                var report = JsonDocument.Parse(Commands.JiyaoTool.Run("check", given, "--regulation", "B", "--as-of", "2026-04-01", "--format", "sarif").Out);
                var place = report.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
                Assert.Equal(
                    $"{name[..38]}/%E7%99%BB%E8%AE%B0%201.csv", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            }
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    [Fact]
    public void What_stands_on_no_row_has_a_file_all_the_same()
    {
        var units = register.Write("units.csv", "单位名称,单位类别,职能\n甲镇,乡镇,无\n");
        var report = Commands.JiyaoTool.Run("check", units, "--regulation", "B", "--as-of", "2026-04-01", "--format", "sarif").Out;
        var results = JsonDocument.Parse(report).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();

        Assert.Contains(results, result => result.GetProperty("ruleId").GetString() == "B1");
        Assert.All(results, result => Assert.EndsWith(
            "units.csv",
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal));
    }

    public void Dispose() => register.Dispose();

    private static string? Fingerprint(JsonElement run) =>
        run.GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("jiyaoRecord/v1").GetString();

    private JsonElement Run(string rows) => JsonDocument.Parse(register.Check("sarif", rows).Report).RootElement.GetProperty("runs")[0];

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
