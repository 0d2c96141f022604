using System.Text;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>The encodings in which systems export, as they write them.</summary>
internal static class ExportEncodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(false);

    public static Encoding Utf8WithMark { get; } = new UTF8Encoding(true);

    public static Encoding Utf16 { get; } = new UnicodeEncoding(false, true);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(true, true);

    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
}
