using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Configuration;

/// <summary>Finds and reads <c>jiyao.json</c>.</summary>
internal static class ConfigurationFile
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>The file asked for, or else the one in the first folder to be checked; null: there is none.</summary>
    /// <exception cref="UsageException">The file asked for does not exist.</exception>
    public static string? Find(string? asked, IEnumerable<string> paths)
    {
        if (asked is not null) return File.Exists(asked) ? asked : throw new UsageException(
            $"--config {asked}：没有这个文件。",
            $"--config {asked}: there is no such file.");
        return paths.Where(Directory.Exists).Select(folder => Path.Combine(folder, CheckConfiguration.FileName)).FirstOrDefault(File.Exists);
    }

    /// <exception cref="UsageException">It is not valid.</exception>
    public static CheckConfiguration Read(string? path)
    {
        if (path is null) return CheckConfiguration.None;
        try
        {
            var read = JsonSerializer.Deserialize<CheckConfiguration>(File.ReadAllText(path), Format) ?? CheckConfiguration.None;
            if (read.Lang is not (null or "zh" or "en")) throw new UsageException(
                $"{path}：lang 取 zh 或 en，不取“{read.Lang}”。",
                $"{path}: lang is zh or en, not '{read.Lang}'.");
            return read with
            {
                Baseline = Beside(path, read.Baseline),
                Waivers = Beside(path, read.Waivers),
                Packs = [.. read.Packs.Select(pack => Beside(path, pack)!)],
            };
        }
        catch (JsonException exception)
        {
            var (line, fault) = (exception.LineNumber + 1, exception.Message.Split(" Path:")[0].TrimEnd('.'));
            throw new UsageException(
                string.Create(CultureInfo.InvariantCulture, $"{path}:{line}：{fault}；jiyao schema config 列出可写的内容。"),
                string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: {fault}; 'jiyao schema config' prints what it may hold."));
        }
    }

    private static string? Beside(string path, string? file) => file is null ? null : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, file);
}
