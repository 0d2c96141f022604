using System.Globalization;
using Jiyao.Rules.Tool.Commands;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Triaging;

/// <summary>The waivers of a file, found by clause and record.</summary>
internal sealed class WaiverList
{
    private static readonly LocalizedText May = new(
        "豁免清单每项有 clause、record、reason、approver、expires（2026-12-31）。",
        "a list of waivers has clause, record, reason, approver and expires (2026-12-31) in each.");

    // No register has these three.
    private static readonly string[] Members = ["clause", "approver", "expires"];

    // A run may leave a regulation out for which there are waivers.
    private static IEnumerable<Clause> OfModels => ModelRegulations.Load(ModelRegulations.Ids, []).SelectMany(pack => pack.Regulation.Clauses);

    private readonly ILookup<(string, string), Waiver> byRecord;
    private readonly Dictionary<Waiver, long> lines = new(ReferenceEqualityComparer.Instance);

    private WaiverList(string path, IReadOnlyList<Waiver> waivers, IReadOnlyList<long> lines, Catalogue? catalogue)
    {
        foreach (var (waiver, line) in waivers.Zip(lines)) this.lines[waiver] = line;
        var judged = catalogue?.Entries.Select(entry => entry.Clause.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        (Path, All, Concerning) = (path, waivers, [.. waivers.Where(waiver => judged.Contains(waiver.Clause))]);
        byRecord = waivers.ToLookup(waiver => (waiver.Clause, waiver.Record));
    }

    public static WaiverList None { get; } = new("", [], [], null);

    public string Path { get; }

    public IReadOnlyList<Waiver> All { get; }

    /// <summary>Those for clauses of this run; the others excuse nothing in it.</summary>
    public IReadOnlyList<Waiver> Concerning { get; }

    /// <summary>Whether a file holds such a list, as far as its beginning shows.</summary>
    /// <param name="path">The file.</param>
    public static bool Is(string path) => System.IO.Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)
        && ReportFile.Start(path) is var start && start.AsSpan().TrimStart().StartsWith("[")
        && Array.TrueForAll(Members, member => start.Contains($"\"{member}\"", StringComparison.Ordinal));

    /// <param name="path">The file.</param>
    /// <param name="catalogue">The clauses of the run.</param>
    /// <exception cref="UsageException">The file cannot be read, or a waiver in it lacks something.</exception>
    public static WaiverList Read(string path, Catalogue catalogue)
    {
        var waivers = GivenJson.Read<List<Waiver>>(path, May);
        var known = catalogue.Entries.Select(entry => entry.Clause).Concat(OfModels).Select(clause => clause.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < waivers.Count; i++)
        {
            if (waivers[i] is not { } waiver || new[] { waiver.Clause, waiver.Record, waiver.Reason, waiver.Approver }.Any(string.IsNullOrWhiteSpace))
                throw new UsageException(
                    $"{path}：第 {i + 1} 项豁免的条款、记录、理由或批准人空白；豁免须写全四项。",
                    $"{path}: waiver {i + 1} has a blank clause, record, reason or approver; a waiver states them all.");
            if (waiver.File is { } file && string.IsNullOrWhiteSpace(file))
                throw new UsageException(
                    $"{path}：第 {i + 1} 项豁免的 file 空白；请写报告里的文件名，或不写此项。",
                    $"{path}: waiver {i + 1} has a blank file; name it as the report does, or leave it out.");
            if (!known.Contains(waiver.Clause))
                throw new UsageException(
                    $"{path}：没有条款 {waiver.Clause}；jiyao rules 列出全部条款。",
                    $"{path}: there is no clause {waiver.Clause}; 'jiyao rules' lists them.");
        }

        return new(path, waivers, GivenJson.LinesOfItems(path), catalogue);
    }

    /// <summary>The line on which it begins.</summary>
    public long LineOf(Waiver waiver) => lines[waiver];

    /// <summary>Those that cover a finding, first those that name its file and day.</summary>
    public IReadOnlyList<Waiver> For(AuditEntry entry) => All.Count > 0 && RecordName.Of(entry.Fact) is { } record
        ? [.. byRecord[(entry.Clause, record)].Where(waiver => waiver.Covers(entry)).OrderBy(waiver => waiver.File is null).ThenBy(waiver => waiver.Day is null)]
        : [];

    /// <summary>What is wrong with a waiver that covers records of two files.</summary>
    public UsageException OfTwoFiles(Waiver waiver, string one, string other)
    {
        var (place, record) = (PlaceOf(waiver), Excerpt.Of(waiver.Record));
        return new(
            $"{place}：{waiver.Clause} 对“{record}”的豁免对上了 {one} 和 {other} 里的记录；请用 \"file\" 写明是哪个文件，两个都豁免的各写一项。",
            $"{place}: the waiver of {waiver.Clause} for \"{record}\" covers records of {one} and of {other}; say by \"file\" which is meant, or write one for each.");
    }

    /// <summary>What is wrong with a waiver that covers records of two days in one file, as where numbers begin anew each year.</summary>
    public UsageException OfTwoDays(Waiver waiver, Fact one, Fact other)
    {
        var (place, record, first, second) = (PlaceOf(waiver), Excerpt.Of(waiver.Record), RowOf(one), RowOf(other));
        return new(
            $"{place}：{waiver.Clause} 对“{record}”的豁免对上了 {first.Zh} 和 {second.Zh} 两条记录；请用 \"day\" 写明是哪一天的，两条都豁免的各写一项。",
            $"{place}: the waiver of {waiver.Clause} for \"{record}\" covers {first.En} and {second.En}; say by \"day\" which is meant, or write one for each.");
    }

    private static LocalizedText RowOf(Fact fact)
    {
        var row = string.Create(CultureInfo.InvariantCulture, $"{fact.Source!.Value.Path}:{fact.Source.Value.Row}");
        var day = RecordName.DayOf(fact)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new($"{row}（{day ?? "日期不明"}）", $"{row} ({day ?? "of no day that is known"})");
    }

    private string PlaceOf(Waiver waiver) => string.Create(CultureInfo.InvariantCulture, $"{Path}:{LineOf(waiver)}");
}
