using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class ColumnFormsTests
{
    [Theory]
    [InlineData("incoming", "序号,收文日期,来文单位,原文号,事由,密级,承办部门")]
    [InlineData("outgoing", "序号,印发日期,发文字号,文件标题,密级,印数,签发人,受文单位")]
    [InlineData("handover", "序号,交班人员,接班人员,交接时间,未办事项")]
    [InlineData("carrier", "光盘编号,当前状态,责任人,责任人部门,作业密级,制作方式,刻录时间,文件数量,申请人,是否补刻,用途,外发接收部门")]
    [InlineData("carrier", "种类,机要号,名称,密级,制作/来源,责任人,存放地点,当前状态")]
    [InlineData("device", "单位,科室/课题组,保密编号,设备名称,责任人,密级")]
    public void The_headers_that_offices_write_are_known(string kind, string headers)
    {
        var (found, known) = KindChoice.Of(null).Recognise(headers.Split(',')) ?? default;

        Assert.Equal((kind, headers.Split(',').Length), (found.Name, known));
    }

    [Theory]
    [InlineData("张三(代)", "张三")]
    [InlineData("张三（代）、李四", "张三 李四")]
    [InlineData("张　三 李四", "张三 李四")]
    [InlineData("张 三", "张三")]
    [InlineData("张 三 李 四", "张三 李四")]
    [InlineData("𠮷 三　李 四", "𠮷三 李四")]
    [InlineData("张三　李四", "张三 李四")]
    public void Names_in_a_cell_are_told_apart(string cell, string expected) =>
        Assert.Equal(expected, string.Join(' ', PersonNames.Read(cell)));

    [Theory]
    [InlineData("欧阳 修")]
    [InlineData("John Smith")]
    [InlineData("买买提·吐尔逊")]
    public void One_name_in_two_parts_stays_one(string cell) => Assert.Equal(cell, Assert.Single(PersonNames.Read(cell)));

    [Fact]
    public void Two_numbers_that_were_rounded_alike_are_no_key()
    {
        var read = ReadFacts<Carrier>.Text("编号,名称,密级,责任人,存放地点\n1.23E+17,甲,机密,张三,柜\n1.23E+17,乙,秘密,李四,柜\n");

        Assert.All(read.Facts, carrier => Assert.Null(carrier.Number));
        Assert.Equal(2, read.Problems.Count);
    }

    [Theory]
    [InlineData("国办发[2024]1号")]
    [InlineData("国办发(2024)1号")]
    [InlineData("国办发（2024）第1号")]
    [InlineData("国办发【2024】001号")]
    [InlineData("国办发﹝２０２４﹞１号")]
    [InlineData("国办发 〔2024〕 第 001 号")]
    public void The_same_telegram_is_known_by_its_number_however_that_is_written(string number)
    {
        var read = ReadRegister.Text(
            $"收/发,序号,文号,收报时间\n收,1,国办发〔2024〕1号,2026-3-10 9:00\n收,2,{number},2026-3-10 9:30\n收,3,国办发〔2024〕10号,2026-3-10 9:30\n");

        Assert.Equal("2026-03-10T09:00+08:00", $"{read.Telegrams[1].FirstReceivedAt}");
        Assert.Null(read.Telegrams[2].FirstReceivedAt);
    }

    [Fact]
    public void Telegrams_whose_numbers_were_rounded_are_not_taken_for_one() =>
        Assert.All(
            ReadRegister.Text("收/发,序号,文号,收报时间\n收,1,1.23E+17,2026-3-10 9:00\n收,2,1.23E+17,2026-3-10 9:30\n").Telegrams,
            telegram => Assert.Null(telegram.FirstReceivedAt));

    [Theory]
    [InlineData("7.0", "7")]
    [InlineData("10.00", "10")]
    [InlineData("2026.0", "2026")]
    [InlineData("10", "10")]
    [InlineData("0.5", "0.5")]
    [InlineData("3.10", "3.10")]
    [InlineData(".0", ".0")]
    [InlineData("云机1.0", "云机1.0")]
    [InlineData("3.1.0", "3.1.0")]
    public void A_whole_number_written_as_a_fraction_is_that_number(string cell, string expected)
    {
        var telegram = Assert.Single(ReadRegister.Text($"收/发,序号,文号,收报时间\n收,{cell},{cell},2026-3-10 9:00\n").Telegrams);

        Assert.Equal((expected, expected), (telegram.Id, telegram.Number));
    }

    [Theory]
    [InlineData("张　三")]
    [InlineData("张 三")]
    [InlineData("张   三")]
    [InlineData("𠮷　三")]
    public void A_name_set_wide_is_the_name_in_every_register(string name)
    {
        var (family, plain) = (name[..^1].TrimEnd(), $"{name[..^1].TrimEnd()}三");
        Assert.InRange(family.Length, 1, 2);

        Assert.Equal(plain, ReadFacts<Person>.Text($"编号,姓名,部门\n1,{name},办公室\n").Only.Name);
        Assert.Equal(plain, ReadRegister.Row("经办人", name).Only.Handler!.Name);
    }
}
