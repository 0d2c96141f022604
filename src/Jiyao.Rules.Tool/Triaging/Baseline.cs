using System.Text.Json;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Triaging;

/// <summary>The findings that were there when a baseline was taken: each counts as known as often as it stood there.</summary>
internal sealed class Baseline
{
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    /// <exception cref="UsageException">It is not there, or is no baseline.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(GivenFile.Read(path));
            if (document.RootElement.GetProperty("version").GetRawText() != "1") throw new JsonException("of another version");
            var baseline = new Baseline();
            foreach (var finding in document.RootElement.GetProperty("findings").EnumerateArray())
            {
                var fingerprint = finding.GetProperty("fingerprint").GetString()!;
                baseline.known[fingerprint] = baseline.known.GetValueOrDefault(fingerprint) + 1;
            }

            return baseline;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentNullException)
        {
            throw new UsageException(
                $"{path}：不是基线文件；用 jiyao check ... --write-baseline {path} 写一份。",
                $"{path}: not a baseline; 'jiyao check ... --write-baseline {path}' writes one.");
        }
    }

    /// <summary>Whether the baseline has this finding; each of its entries answers once.</summary>
    public bool Takes(string fingerprint)
    {
        if (known.GetValueOrDefault(fingerprint) is not (> 0 and var left)) return false;
        known[fingerprint] = left - 1;
        return true;
    }
}
