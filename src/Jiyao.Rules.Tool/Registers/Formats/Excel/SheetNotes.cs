namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>What the library does not tell of a sheet.</summary>
/// <param name="IsOf1904">Whether its book counts dates from 1904.</param>
/// <param name="Errors">The cells that it gives as blank though they hold an error, each by its row and column, from 0.</param>
internal readonly record struct SheetNotes(bool IsOf1904, Dictionary<(int Row, int Column), string> Errors)
{
    public static SheetNotes Of(string path, int sheet) => SheetGuard.Do(path, () =>
    {
        if (WorkbookForm.IsPacked(path)) return new SheetNotes(WorkbookForm.IsOf1904(path), ErrorCells.Of(path, sheet));
        var book = BinaryBook.Of(path);
        return new(book.IsOf1904, book.ErrorsOf(sheet));
    });
}
