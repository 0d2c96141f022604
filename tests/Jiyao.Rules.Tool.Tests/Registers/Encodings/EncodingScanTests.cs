using System.Text;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class EncodingScanTests
{
    private const string Text = "收/发,序号,标题\n收,1,关于防汛工作的通知\n";

    [Fact]
    public void A_byte_order_mark_decides()
    {
        Assert.Equal("utf-8", Scan(ExportEncodings.Utf8WithMark));
        Assert.Equal("utf-16", Scan(ExportEncodings.Utf16));
        Assert.Equal("utf-16BE", Scan(ExportEncodings.Utf16BigEndian));
    }

    [Fact]
    public void Without_a_mark_it_is_utf8_or_else_gb18030()
    {
        Assert.Equal("utf-8", Scan(ExportEncodings.Utf8));
        Assert.Equal("gb18030", Scan(ExportEncodings.Gb18030), ignoreCase: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_character_that_two_chunks_share_is_whole(int shift)
    {
        using var folder = new TempFolder();
        var text = new string('a', (1 << 18) - 2 + shift) + "密𠀀密𠀀";

        var scan = EncodingScan.Of(folder.Write("a.csv", text));

        Assert.Equal(text, Read(scan));
        Assert.Null(scan.FirstLineNotUtf8);
    }

    [Fact]
    public void The_line_that_rules_utf8_out_may_be_far_down_and_is_named()
    {
        using var folder = new TempFolder();
        var text = string.Concat(Enumerable.Repeat("plain,ascii\n", 50_000)) + "密,a\n";

        var scan = EncodingScan.Of(folder.Write("a.csv", text, ExportEncodings.Gb18030));

        Assert.Equal(50_001, scan.FirstLineNotUtf8);
        Assert.Equal(text, Read(scan));
    }

    [Fact]
    public void A_file_cut_within_its_last_character_is_still_utf8()
    {
        using var folder = new TempFolder();
        var bytes = ExportEncodings.Utf8.GetBytes(Text + "收,2,密");

        var scan = EncodingScan.Of(folder.Write("a.csv", bytes[..^1]));

        Assert.Equal(Text + "收,2,\uFFFD", Read(scan));
    }

    [Fact]
    public void The_same_text_is_read_from_each_encoding()
    {
        foreach (var encoding in new[]
                 {
                     ExportEncodings.Utf8, ExportEncodings.Utf8WithMark, ExportEncodings.Gb18030, ExportEncodings.Utf16,
                     ExportEncodings.Utf16BigEndian,
                 })
        {
            using var folder = new TempFolder();
            var scan = EncodingScan.Of(folder.Write("a.csv", Text + "𠀀㐀€", encoding));
            Assert.Equal(Text + "𠀀㐀€", Read(scan));
            using var utf8 = new StreamReader(scan.OpenUtf8(), ExportEncodings.Utf8);
            Assert.Equal(Text + "𠀀㐀€", utf8.ReadToEnd());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public void A_file_without_text_is_empty(string text)
    {
        using var folder = new TempFolder();
        Assert.Contains("empty", Fault.Of(folder.Write("a.csv", text)), StringComparison.Ordinal);
        Assert.Contains("empty", Fault.Of(folder.Write("b.csv", text, ExportEncodings.Utf8WithMark)), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_zero_are_binary_and_their_line_is_named()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", "a,b\nc,\0\n");

        Assert.StartsWith($"{path}:2: ", Fault.Of(path), StringComparison.Ordinal);
        Assert.Contains("binary", Fault.Of(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_utf8_mark_before_other_bytes_is_a_wrong_encoding()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", [0xEF, 0xBB, 0xBF, .. ExportEncodings.Gb18030.GetBytes(Text)]);

        Assert.Contains("wrong encoding", Fault.Of(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".jsonl")]
    public void Bytes_that_are_neither_utf8_nor_gb18030_are_a_wrong_encoding(string extension)
    {
        using var folder = new TempFolder();
        var text = extension == ".csv" ? Text : "{\"序号\":\"1\",\"标题\":\"a\",\"密级\":\"机密\"}\n";

        var path = folder.Write("a" + extension, [.. ExportEncodings.Gb18030.GetBytes(text), 0xFF, 0xFF, (byte)'\n']);

        Assert.Contains("wrong encoding", Fault.Of(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_of_utf16_is_a_wrong_encoding()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text), 0x00, 0xD8, 0x61, 0x00]);

        Assert.Contains("wrong encoding", Fault.Of(path), StringComparison.Ordinal);
    }

    private static string Scan(Encoding encoding)
    {
        using var folder = new TempFolder();
        return EncodingScan.Of(folder.Write("a.csv", Text, encoding)).Encoding.WebName;
    }

    private static string Read(EncodedText text)
    {
        using var reader = text.OpenText();
        return reader.ReadToEnd();
    }

    [Fact]
    public void A_line_from_another_file_is_named_that_makes_the_whole_unreadable()
    {
        using var folder = new TempFolder();
        byte[] text = [.. ExportEncodings.Utf8.GetBytes("收/发,序号,标题,密级\n收,1,关于,机密\n"), .. ExportEncodings.Gb18030.GetBytes("收,2,关于,机密\n")];
        var path = folder.Write("a.csv", text);

        Assert.StartsWith($"{path}:3:", Fault.Of(path), StringComparison.Ordinal);
    }
}
