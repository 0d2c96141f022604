using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>The whole tool as a process of its own: no zone, language or globalization mode of a machine changes a report.</summary>
public sealed class AnyMachineTests
{
    private static readonly Lazy<string> AtHome = new(() => Report("invariant", "Asia/Shanghai", "en_US.UTF-8"));

    private static readonly Lazy<bool> HasIcu = new(() => Run("icu", "UTC", "C", "--version").Code == 0);

    [Theory]
    [InlineData("invariant", "America/New_York", "C")]
    [InlineData("icu", "Asia/Kathmandu", "ar_SA.UTF-8")]
    [InlineData("icu", "Pacific/Kiritimati", "th_TH.UTF-8")]
    public void A_report_is_the_same_on_any_machine(string globalization, string zone, string language)
    {
        Assert.SkipWhen(globalization == "icu" && !HasIcu.Value, "needs the ICU libraries, which this machine lacks");

        Assert.Equal(AtHome.Value, Report(globalization, zone, language));
    }

    private static string Report(string globalization, string zone, string language)
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "report.json");
        var (code, errors) = Run(
            globalization, zone, language,
            "check", Sample(), "--as-of", "2027-02-15", "--period", "2026-01-01/2026-12-31", "--format", $"json={file}");

        Assert.True(code == 1, errors);
        return File.ReadAllText(file);
    }

    private static (int Code, string Errors) Run(string globalization, string zone, string language, params string[] arguments)
    {
        using var configuration = new TempFolder();
        var invariant = File.ReadAllText(Beside("jiyao.runtimeconfig.json"));
        var runtime = configuration.Write("runtimeconfig.json", globalization == "invariant"
            ? invariant
            : invariant
                .Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal)
                .Replace("\"System.Globalization.PredefinedCulturesOnly\": true,", "", StringComparison.Ordinal));
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", runtime, Beside("jiyao.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TZ"] = zone;
        start.Environment["LC_ALL"] = language;
        start.Environment["LANG"] = language;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors.Result);
    }

    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private static string Sample([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples/office"));
}
