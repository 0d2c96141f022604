using System.Text;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>The encodings in which registers are exported, strict: bytes that do not belong are an error.</summary>
internal static class TextEncodings
{
    private const int CodePageGb18030 = 54936;

    public static Encoding Utf8 { get; } = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>For a file that was cut in the middle of its last character, which becomes U+FFFD.</summary>
    public static Encoding Utf8CutShort { get; } = new UTF8Encoding(false, throwOnInvalidBytes: false);

    public static Encoding Utf16LittleEndian { get; } = new UnicodeEncoding(false, false, throwOnInvalidBytes: true);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(true, false, throwOnInvalidBytes: true);

    /// <summary>GB18030, which reads GBK and GB2312 as well.</summary>
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(
        CodePageGb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
