using Jiyao.Rules.Tool.Commands;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Configuration;

/// <summary>Finds and reads <c>jiyao.json</c>.</summary>
internal static class ConfigurationFile
{
    private static readonly LocalizedText May = new("jiyao schema config 列出可写的内容。", "'jiyao schema config' prints what it may hold.");

    /// <summary>The file asked for, or else the one in a folder to be checked; null: there is none.</summary>
    /// <exception cref="UsageException">The file asked for does not exist, or two folders have one each.</exception>
    public static string? Find(string? asked, IEnumerable<string> paths)
    {
        if (asked is not null) return File.Exists(asked) ? asked : throw new UsageException(
            $"--config {asked}：没有这个文件。",
            $"--config {asked}: there is no such file.");
        var found = paths.Where(Directory.Exists).Select(folder => Path.Combine(folder, CheckConfiguration.FileName)).Where(File.Exists)
            .DistinctBy(RealPath.Of, RealPath.Comparer).ToList();
        return found.Count < 2 ? found.FirstOrDefault() : throw new UsageException(
            $"{found[0]} 和 {found[1]} 都在，不知以哪个为准；请用 --config 写明。",
            $"{found[0]} and {found[1]} are both there; say by --config which is to count.");
    }

    /// <exception cref="UsageException">It is not valid.</exception>
    public static CheckConfiguration Read(string? path)
    {
        if (path is null) return CheckConfiguration.None;
        var read = GivenJson.Read<CheckConfiguration>(path, May);
        if (read.Lang is not (null or "zh" or "en")) throw new UsageException(
            $"{path}：lang 取 zh 或 en，不取“{read.Lang}”。",
            $"{path}: lang is zh or en, not '{read.Lang}'.");
        if (Blank(read) is { } member) throw GivenJson.Fault(path, new($"{member} 里有 null 或空白", $"{member} holds null or a blank"), May);
        return read with
        {
            Baseline = Beside(path, read.Baseline),
            Waivers = Beside(path, read.Waivers),
            Packs = [.. read.Packs.Select(pack => Beside(path, pack)!)],
        };
    }

    /// <summary>Does what an office's settings are needed for; where they are wrong, says in which file they stand.</summary>
    /// <exception cref="UsageException">They are.</exception>
    public static TResult Using<TResult>(string? path, Func<TResult> use)
    {
        try
        {
            return use();
        }
        catch (Exception exception) when (path is not null && exception is OptionException or RegisterException or UsageException)
        {
            var text = JiyaoCommand.Text(exception);
            throw new UsageException($"{path}：{text.Zh}", $"{path}: {text.En}");
        }
    }

    /// <summary>What the office calls its columns and places.</summary>
    /// <exception cref="UsageException">There is no such kind of register, column or kind of room.</exception>
    public static OfficeNames Names(string? path, CheckConfiguration office) => Using(path, () =>
    {
        var names = OfficeNames.Of(office.Columns, office.Places);
        if (names.Columns.Count > 0) _ = KindChoice.Of(null, names);
        return names;
    });

    // Within lists and objects the reader lets null pass.
    private static string? Blank(CheckConfiguration read) => new (string Name, IEnumerable<string?> Values)[]
    {
        ("regulations", read.Regulations),
        ("packs", read.Packs),
        ("options", read.Options.Values),
        ("columns", read.Columns.Values.SelectMany(columns => columns?.Values ?? [null!])),
        ("places", read.Places.Values),
        ("failOn", read.FailOn),
        ("baseline", [read.Baseline ?? "-"]),
        ("waivers", [read.Waivers ?? "-"]),
    }.FirstOrDefault(member => member.Values.Any(string.IsNullOrWhiteSpace)).Name;

    private static string? Beside(string path, string? file) => file is null ? null : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, file);
}
