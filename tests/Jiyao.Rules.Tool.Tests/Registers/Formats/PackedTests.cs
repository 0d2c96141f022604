using System.Text;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

[Collection("standard input")]
public sealed class PackedTests : IDisposable
{
    private const string Header = "收/发,序号,标题,密级\n";

    private static readonly byte[] Many = Encoding.UTF8.GetBytes(
        Header + string.Concat(Enumerable.Range(1, 2000).Select(i => $"收,{i},关于{i * 7919 % 1000},机密\n")));

    private readonly TempFolder folder = new();

    [Fact]
    public void A_packed_file_that_was_cut_short_is_refused_wherever_it_was_cut()
    {
        var packed = SameRows.Packed(Many);

        for (var length = 20; length < packed.Length; length += 97) Refused("cut.csv.gz", packed[..length]);
        for (var missing = 1; missing <= 12; missing++) Refused("cut.csv.gz", packed[..^missing]);
        Assert.Equal(2000, ReadRegister.File(folder.Write("whole.csv.gz", packed)).Rows);
    }

    [Fact]
    public void A_packed_file_of_several_parts_is_read_whole()
    {
        byte[] parts = [.. SameRows.Packed(Encoding.UTF8.GetBytes(Header)), .. SameRows.Packed(Encoding.UTF8.GetBytes("收,1,一,机密\n"))];

        Assert.Single(ReadRegister.File(folder.Write("parts.csv.gz", parts)).Telegrams);
    }

    [Fact]
    public void What_a_packed_file_without_a_further_extension_holds_shows_by_its_first_bytes()
    {
        Assert.Equal(2000, ReadRegister.File(folder.Write("csv.gz", SameRows.Packed(Many))).Rows);
        Assert.Single(ReadRegister.File(folder.Write("json.gz", SameRows.Packed("{\"direction\":\"incoming\",\"serial\":1,\"title\":\"a\"}"u8.ToArray()))).Telegrams);
    }

    [Fact]
    public void The_standard_input_may_be_packed_or_a_workbook()
    {
        string[] header = [XlsxFile.Text("收/发"), XlsxFile.Text("序号"), XlsxFile.Text("标题")];
        string[] row = [XlsxFile.Text("收"), XlsxFile.Text("1"), XlsxFile.Text("防汛")];

        Assert.Equal(2000, Rows(SameRows.Packed(Many)));
        Assert.Equal(1, Rows(XlsxFile.Of(header, row)));
        Assert.Equal(1, Rows(SameRows.Packed(XlsxFile.Of(header, row))));
        Assert.Equal(1, Rows([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("[{\"direction\":\"incoming\",\"serial\":1,\"title\":\"a\"}]")]));
    }

    [Fact]
    public void A_packed_standard_input_that_was_cut_short_is_refused()
    {
        var fault = Assert.Throws<RegisterException>(() => Rows(SameRows.Packed(Many)[..^30]));

        Assert.Contains("cut short", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void Refused(string name, byte[] bytes) =>
        Assert.Contains("cut short", Fault.Of(folder.Write(name, bytes)), StringComparison.Ordinal);

    private static long Rows(byte[] input)
    {
        using var register = Assert.Single(Register.OpenAll("-", KindChoice.Of(null), new MemoryStream(input)));
        return register.Read().Count();
    }
}
