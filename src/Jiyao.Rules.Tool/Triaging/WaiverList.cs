using System.Globalization;
using System.Text.Json;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Triaging;

/// <summary>The waivers of a file, found by clause and record.</summary>
internal sealed class WaiverList
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    // A run may leave a regulation out for which there are waivers.
    private static readonly IEnumerable<Clause> OfModels = ModelRegulations.Load(ModelRegulations.Ids, []).SelectMany(pack => pack.Regulation.Clauses);

    private readonly ILookup<(string, string), Waiver> byRecord;

    private WaiverList(string path, IReadOnlyList<Waiver> waivers)
    {
        (Path, All) = (path, waivers);
        byRecord = waivers.ToLookup(waiver => (waiver.Clause, waiver.Record));
    }

    public static WaiverList None { get; } = new("", []);

    public string Path { get; }

    public IReadOnlyList<Waiver> All { get; }

    /// <param name="path">The file.</param>
    /// <param name="catalogue">The clauses of the run.</param>
    /// <exception cref="UsageException">The file cannot be read, or a waiver in it lacks something.</exception>
    public static WaiverList Read(string path, Catalogue catalogue)
    {
        List<Waiver>? waivers;
        try
        {
            waivers = JsonSerializer.Deserialize<List<Waiver>>(GivenFile.Read(path), Format);
        }
        catch (JsonException exception)
        {
            var (line, fault) = (exception.LineNumber + 1, exception.Message.Split(" Path:")[0]);
            throw new UsageException(
                string.Create(CultureInfo.InvariantCulture, $"{path}:{line}：不是豁免清单（{fault}）；每项有 clause、record、reason、approver、expires（2026-12-31）。"),
                string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: not a list of waivers ({fault}); each has clause, record, reason, approver and expires (2026-12-31)."));
        }

        var blank = (waivers ?? []).FindIndex(waiver =>
            new[] { waiver.Clause, waiver.Record, waiver.Reason, waiver.Approver }.Any(string.IsNullOrWhiteSpace));
        var known = catalogue.Entries.Select(entry => entry.Clause).Concat(OfModels).Select(clause => clause.Id).ToHashSet(StringComparer.Ordinal);
        if (waivers?.Find(waiver => !known.Contains(waiver.Clause)) is { } astray)
            throw new UsageException(
                $"{path}：没有条款 {astray.Clause}；jiyao rules 列出全部条款。",
                $"{path}: there is no clause {astray.Clause}; 'jiyao rules' lists them.");
        return blank < 0
            ? new(path, waivers ?? [])
            : throw new UsageException(
                $"{path}：第 {blank + 1} 项豁免的条款、记录、理由或批准人空白；豁免须写全四项。",
                $"{path}: waiver {blank + 1} has a blank clause, record, reason or approver; a waiver states them all.");
    }

    public IEnumerable<Waiver> For(AuditEntry entry) =>
        entry.Fact.Id is { } record ? byRecord[(entry.Clause, record)].Where(waiver => waiver.Covers(entry)) : [];
}
