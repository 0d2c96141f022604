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
        var found = SheetGuard.Do(path, () => Headings(path, kinds));
        if (found.Count == 0) throw RegisterException.Of(path, null, RegisterFaults.NoHeader(RegisterKinds.Names, null));
        var isOne = found.DistinctBy(sheet => sheet.Number).Count() == 1;
        return [.. found.Select(sheet => new SheetSource(path, isOne ? path : $"{path}!{sheet.Name}", sheet.Number, sheet.Heading))];
    }

    private static List<(string Name, int Number, Heading Heading)> Headings(string path, KindChoice kinds)
    {
        List<(string, int, Heading)> found = [];
        using var book = SheetRows.Open(path);
        var number = 0;
        do
        {
            using var rows = new SheetRows(path, number);
            if (Heading.Find(rows, kinds) is { } heading) found.AddRange(Sides.Of(heading, kinds).Select(side => (book.Name, number, side)));
            number++;
        }
        while (book.NextResult());
        return found;
    }
}
