using System.Text;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>Workbooks. Each sheet with the header of a register is a register.</summary>
internal sealed class ExcelFormat : RegisterFormat
{
    // The library asks for code pages even where it needs none.
    static ExcelFormat() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public override IReadOnlyList<string> Extensions { get; } = [".xlsx", ".xlsm", ".xls"];

    public override RecordSource Inspect(string path, KindChoice kinds) =>
        InspectAll(path, kinds) is [var one] ? one : throw RegisterException.Of(path, null, RegisterFaults.SeveralSheets);

    public override IReadOnlyList<RecordSource> InspectAll(string path, KindChoice kinds)
    {
        WorkbookForm.Check(path);
        WorkbookSize.Check(path);
        var (found, others) = SheetGuard.Do(path, () => Headings(path, kinds));
        if (found.Count == 0) throw RegisterException.Of(path, null, RegisterFaults.NoHeader(RegisterKinds.Names, null));
        var isOne = found.DistinctBy(sheet => sheet.Number).Count() == 1;
        return [.. found.Select((sheet, place) => new SheetSource(path, isOne ? path : $"{path}!{sheet.Name}", sheet.Number, sheet.Heading)
        {
            PassedOver = place > 0 ? [] : [.. others.Select(name => new PassedOver($"{path}!{name}", RegisterFaults.NoHeaderOnSheet))],
        })];
    }

    private static (List<(string Name, int Number, Heading Heading)> Found, List<string> Others) Headings(string path, KindChoice kinds)
    {
        List<(string, int, Heading)> found = [];
        List<string> others = [];
        using var book = SheetRows.Open(path);
        var number = 0;
        do
        {
            using var rows = new SheetRows(path, number);
            if (Heading.Find(rows, kinds) is { } heading) found.AddRange(Sides.Of(heading, kinds).Select(side => (book.Name, number, side)));
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
