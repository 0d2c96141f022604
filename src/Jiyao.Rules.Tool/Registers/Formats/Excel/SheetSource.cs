using System.Collections.Frozen;
using Jiyao.Rules.Tool.Registers.Rosters;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>A sheet with a recognised header.</summary>
/// <param name="file">The workbook.</param>
/// <param name="path">What reports call it: the workbook, with the sheet's name where there are several registers in it.</param>
/// <param name="sheet">The sheet's name.</param>
/// <param name="number">The sheet's place among the sheets, from 0.</param>
/// <param name="heading">Its header.</param>
internal sealed class SheetSource(string file, string path, string sheet, int number, Heading heading) : RecordSource(heading.Named(path), heading.Kind)
{
    private readonly FrozenSet<int> times = heading.TimePositions.ToFrozenSet();

    private readonly Lazy<Heading> whole = new(() => RosterDays.In(
        heading.Named(path), heading, [sheet, System.IO.Path.GetFileNameWithoutExtension(file)], () => new SheetRows(file, number, heading.TimePositions.ToFrozenSet())));

    public override string? TitleDay => heading.TitleDay;

    public override RecordReader Open() => whole.Value.Records(new SheetRows(file, number, times));
}
