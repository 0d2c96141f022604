using System.IO.Compression;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>Refuses a workbook that unpacks to far more than any register: the parts are unpacked and counted, not believed.</summary>
internal static class WorkbookSize
{
    private const int MostTimes = 100;
    private const long AlwaysAllowed = 256L << 20;

    public static void Check(string path)
    {
        if (!WorkbookForm.IsPacked(path)) return;
        using var file = RegisterFile.Open(path);
        SheetGuard.Do(path, () =>
        {
            using var book = new ZipArchive(file, ZipArchiveMode.Read);
            var (length, buffer, most) = (0L, new byte[1 << 16], Math.Max(AlwaysAllowed, file.Length * MostTimes));
            foreach (var part in book.Entries)
            {
                using var content = part.Open();
                while (content.Read(buffer) is var read and > 0)
                    if ((length += read) > most) throw RegisterException.Of(path, null, RegisterFaults.TooMuchPacked);
            }

            return length;
        });
    }
}
