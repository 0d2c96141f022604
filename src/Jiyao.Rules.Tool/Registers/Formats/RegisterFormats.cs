using Jiyao.Rules.Tool.Registers.Delimited;
using Jiyao.Rules.Tool.Registers.Excel;
using Jiyao.Rules.Tool.Registers.Json;
using Jiyao.Rules.Tool.Registers.Parquet;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>The formats that can be read. A further one is added here.</summary>
internal static class RegisterFormats
{
    public static IReadOnlyList<RegisterFormat> All { get; } = [new DelimitedFormat(), new JsonFormat(), new ExcelFormat(), new ParquetFormat()];

    public static string Extensions { get; } = string.Join(' ', All.SelectMany(format => format.Extensions));

    public static RegisterFormat? Of(string path)
    {
        var file = StandIns.Behind(path);
        var extension = Path.GetExtension(StandIns.IsPacked(file) ? Path.GetFileNameWithoutExtension(file) : file);
        return All.FirstOrDefault(format => format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
