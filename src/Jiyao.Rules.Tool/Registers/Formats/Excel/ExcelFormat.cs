using System.Text;
using Jiyao.Rules.Tool.Registers.Rosters;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>Workbooks. Each sheet with the header of a register is a register.</summary>
internal sealed class ExcelFormat : RegisterFormat
{
    // In a roster in grid form days may stand in any.
    private static readonly HashSet<int> EachColumn = [.. Enumerable.Range(0, 256)];

    // The library asks for code pages even where it needs none.
    static ExcelFormat() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public override IReadOnlyList<string> Extensions { get; } = [".xlsx", ".xlsm", ".xls"];

    public override RecordSource Inspect(string path, KindChoice kinds) =>
        InspectAll(path, kinds) is [var one] ? one : throw RegisterException.Of(path, null, RegisterFaults.SeveralSheets);

    public override IReadOnlyList<RecordSource> InspectAll(string path, KindChoice kinds)
    {
        WorkbookForm.Check(path);
        WorkbookSize.Check(path);
        var (found, others) = SheetGuard.Do(path, () => Registers(path, kinds));
        if (found.Count == 0) throw RegisterException.Of(path, null, RegisterFaults.NoHeader(RegisterKinds.Names, null));
        var isOne = found.DistinctBy(sheet => sheet.Number).Count() == 1;
        PassedOver[] passedOver = [.. others.Select(name => new PassedOver($"{path}!{name}", RegisterFaults.NoHeaderOnSheet))];
        return [.. found.Select((sheet, place) => sheet.Source(isOne ? path : $"{path}!{sheet.Name}", place > 0 ? [] : passedOver))];
    }

    private static (List<FoundSheet> Found, List<string> Others) Registers(string path, KindChoice kinds)
    {
        List<FoundSheet> found = [];
        List<string> others = [];
        using var book = SheetRows.Open(path);
        var number = 0;
        do
        {
            var (name, place) = (book.Name, number);
            using var rows = new SheetRows(path, number);
            // Opened once for both: a sheet may be long, and is read through for its errors.
            var head = RosterGrid.Head(path, rows);
            if (RosterGrid.Find(path, name, kinds, head, () => new SheetRows(path, place, EachColumn)) is { } roster)
                found.Add(new(name, place, roster.Called));
            else if (Heading.Find(head.AsRows(), kinds) is { } heading)
                found.AddRange(Sides.Of(heading, kinds).Select(side => new FoundSheet(name, place, (called, passedOver) => new SheetSource(path, called, name, place, side) { PassedOver = passedOver })));
            else if (HoldsAnything(path, number)) others.Add(book.Name);
            number++;
        }
        while (book.NextResult());
        return (found, others);
    }

    // A new book has three sheets, and two stay empty.
    private static bool HoldsAnything(string path, int number)
    {
        using var rows = new SheetRows(path, number);
        while (rows.Read())
        {
            for (var i = 0; i < rows.Count; i++)
                if (!Blank.Is(rows.Cell(i))) return true;
        }

        return false;
    }
}
