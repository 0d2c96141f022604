namespace Jiyao.Rules.Tool.Registers;

/// <summary>What a stream without a name holds, as its first bytes tell.</summary>
internal static class FirstBytes
{
    private static ReadOnlySpan<byte> BeforeText => [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    /// <summary>Whether it is packed.</summary>
    public static bool ArePacked(ReadOnlySpan<byte> first) => first.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>The extension of its format.</summary>
    public static string Extension(ReadOnlySpan<byte> first) =>
        first.StartsWith("PK"u8) ? ".xlsx"
        : first.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? ".xls"
        : first.StartsWith("PAR1"u8) ? ".parquet"
        : first.TrimStart(BeforeText) is [(byte)'{' or (byte)'[', ..] ? ".json"
        : ".csv";
}
