using ExcelDataReader.Exceptions;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>Turns what a workbook reader makes of a damaged file into one clear line.</summary>
internal static class SheetGuard
{
    public static T Do<T>(string path, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (InvalidPasswordException)
        {
            throw RegisterException.Of(path, null, RegisterFaults.LockedWorkbook);
        }
        // Of a damaged workbook any part may be at fault: the library tells by whatever it tripped over.
        catch (Exception fault) when (fault is not (RegisterException or OperationCanceledException or OutOfMemoryException))
        {
            throw RegisterException.Of(path, null, RegisterFaults.BrokenWorkbook(Excerpt.Of(fault.Message, 120)));
        }
    }
}
