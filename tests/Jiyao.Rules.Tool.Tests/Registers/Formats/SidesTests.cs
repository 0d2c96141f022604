using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public sealed class SidesTests : IDisposable
{
    private const string Header = "收文号,收文日期,来文单位,文件标题,密级,备注,顺序号,发文日期,发文字号,文件标题,密级,签发人,备注\n";

    private readonly TempFolder folder = new();

    [Fact]
    public void Two_registers_side_by_side_are_two()
    {
        var (incoming, outgoing) = Read(Header
            + "1,2026-3-10,省厅,甲,机密,,1,2026-3-11,发1,乙,绝密,丙,\n"
            + "2,2026-3-10,省厅,丁,秘密,,,,,,,,\n"
            + ",,,,,,2,2026-3-12,发2,戊,内部,丙,\n");

        Assert.Equal(["甲 2", "丁 3"], incoming.Cast<IncomingDocument>().Select(document => $"{document.Title} {document.Source!.Value.Row}"));
        Assert.Equal(["乙 2", "戊 4"], outgoing.Cast<OutgoingDocument>().Select(document => $"{document.Title} {document.Source!.Value.Row}"));
        Assert.Equal(SecrecyLevel.TopSecret, outgoing.Cast<OutgoingDocument>().First().Level);
    }

    [Fact]
    public void A_total_on_the_left_is_one_of_both()
    {
        var (incoming, outgoing) = Read(Header + "1,2026-3-10,省厅,甲,机密,,1,2026-3-11,发1,乙,绝密,丙,\n合计,,,,,1,,,,,,,1\n");

        Assert.Single(incoming);
        Assert.Single(outgoing);
    }

    [Fact]
    public void A_register_whose_last_columns_another_kind_knows_better_is_one() =>
        Assert.Single(Register.OpenAll(
            folder.Write("a.csv", "收/发,序号,收报时间,标题,密级,归卷日期,归入卷号,档号,备注,标题\n收,1,2026-3-10 9:00,甲,机密,,,,,甲\n"), KindChoice.Of(null)));

    [Fact]
    public void A_side_without_a_record_is_a_register_of_none()
    {
        var (incoming, outgoing) = Read(Header + "1,2026-3-10,省厅,甲,机密,,,,,,,,\n");

        Assert.Single(incoming);
        Assert.Empty(outgoing);
    }

    public void Dispose() => folder.Dispose();

    private (List<Fact> Incoming, List<Fact> Outgoing) Read(string text)
    {
        var path = folder.Write("book.csv", text);
        var registers = Register.OpenAll(path, KindChoice.Of(null));
        Assert.Equal([$"{path}!incoming", $"{path}!outgoing"], registers.Select(register => register.Path));
        List<Fact>[] facts = [.. registers.Select(register => register.Read().ToList())];
        Assert.All(registers, register => Assert.Empty(register.Problems));
        foreach (var register in registers) register.Dispose();
        return (facts[0], facts[1]);
    }
}
