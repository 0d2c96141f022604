using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Tool.Tests.Packaging;

/// <summary>The sample regulation has only the packages to stand on: restored from the packed files it is green, and jiyao judges by it.</summary>
public sealed class SampleRegulationTests(PackedFiles packed)
{
    [Fact]
    public void The_pilot_stations_rules_are_green_and_judge_a_register()
    {
        var folder = packed.Fresh("pilotage");
        Copy(new DirectoryInfo(Sample()), folder);

        Assert.Contains("Failed: 0", packed.Run(folder, "run", "--project", "tests"), StringComparison.Ordinal);

        File.WriteAllText(
            Path.Combine(folder, "借阅登记.csv"),
            "借阅编号,载体编号,密级,借阅人,借出时间,归还时间,出借人签字,借阅人签字\n"
            + "1,HT-1,秘密,甲,2026-06-02 09:00:00,2026-06-05 10:00:00,是,是\n"
            + "2,HT-2,秘密,乙,2026-07-07 09:00:00,2026-07-10 10:00:00,是,是\n");
        var report = packed.RunProgram(
            "dotnet", folder, Path.Combine(AppContext.BaseDirectory, "jiyao.dll"), "check", "借阅登记.csv", "--pack", "src/bin/Debug/net10.0/Pilotage.dll",
            "--as-of", "2026-08-01", "--fail-on", "none", "--allow-indeterminate", "--lang", "en");

        // Three days were allowed until July, two since: the first loan kept the older text, the second is late by the newer.
        Assert.Contains("借阅登记.csv:3  2  Give the chart back: due 2026-07-10 00:00:00", report, StringComparison.Ordinal);
        Assert.Contains("1 violated, 0 indeterminate, 0 pending, 3 compliant", report, StringComparison.Ordinal);
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        foreach (var file in from.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => !IsBuilt(file)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }
    }

    private static bool IsBuilt(FileInfo file) =>
        file.FullName.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string Sample([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples/regulations/pilotage"));
}
