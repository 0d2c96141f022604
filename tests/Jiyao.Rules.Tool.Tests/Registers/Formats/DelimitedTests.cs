namespace Jiyao.Rules.Tool.Tests.Registers;

public class DelimitedTests
{
    private const string Header = "收/发,序号,标题,密级\n";

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('；')]
    [InlineData('，')]
    public void Each_delimiter_is_found_by_the_header(char delimiter)
    {
        var text = (Header + "收,1,\"防汛,抗旱;两件\t事，要办；\",机密\n").Replace(',', '\u0001');
        text = text.Replace("防汛\u0001", "防汛,").Replace('\u0001', delimiter);

        var telegram = ReadRegister.Text(text).Only;

        Assert.Equal("防汛,抗旱;两件\t事，要办；", telegram.Title);
        Assert.Equal(SecrecyLevel.HighlySecret, telegram.Level);
    }

    [Fact]
    public void Delimiters_in_quoted_headers_do_not_count()
    {
        var telegram = ReadRegister.Text("收/发;序号;\"标题(甲,乙,丙,丁,戊)\";密级\n收;1;甲;机密\n").Only;

        Assert.Equal("甲", telegram.Title);
    }

    [Fact]
    public void The_row_is_the_line_on_which_the_record_starts()
    {
        var read = ReadRegister.Text("××局登记簿,,,\n\n" + Header + "收,1,\"一\n二\r\n三\",机密\n\n收,2,四,机密\r\n收,3,五,机密");

        Assert.Equal([4, 8, 9], read.Telegrams.Select(telegram => telegram.Source!.Value.Row));
        Assert.Equal("一\n二\r\n三", read.Telegrams[0].Title);
    }

    [Fact]
    public void Lines_may_end_in_a_carriage_return_alone() =>
        Assert.Equal([2, 3], Rows(ReadRegister.Text((Header + "收,1,一,机密\n收,2,二,机密\n").Replace('\n', '\r'))));

    [Fact]
    public void Titles_above_the_header_and_blank_rows_are_no_records()
    {
        var read = ReadRegister.Text("××局收发电报登记本,,,\n单位：××局,,2026年度,\n" + Header + ",,,\n收,1,一,机密\n  ,,　,\n收,2,二,机密\n,,,\n");

        Assert.Equal(2, read.Rows);
        Assert.Equal([5, 7], Rows(read));
    }

    [Fact]
    public void The_header_may_stand_in_the_tenth_row_and_not_in_the_eleventh()
    {
        var titles = string.Concat(Enumerable.Repeat("登记簿,,,\n", 9));
        Assert.Equal(1, ReadRegister.Text(titles + Header + "收,1,一,机密\n").Rows);

        using var folder = new TempFolder();
        var path = folder.Write("a.csv", "登记簿,,,\n" + titles + Header + "收,1,一,机密\n");
        Assert.Contains("no header recognised", Fault.Of(path), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_printed_again_at_the_top_of_each_page_is_no_record()
    {
        var read = ReadRegister.Text(
            "登记簿,,,\n" + Header + "收,1,一,机密\n登记簿,,,\n收 / 发,序 号,标题*,密级\n收,2,二,机密\n" + Header + "收,3,三,机密\n");

        Assert.Equal(["1", "2", "3"], read.Telegrams.Select(telegram => telegram.Id));
        Assert.Equal(0, read.Rejected);
    }

    [Theory]
    [InlineData("收,,,")]
    [InlineData("收")]
    [InlineData("收,1,,")]
    [InlineData("年度,2026,,\n收,,,")]
    public void A_title_above_the_header_that_is_how_records_begin_takes_none_of_them_away(string title)
    {
        var read = ReadRegister.Text($"{title}\n{Header}收,1,一,机密\n收,1,二,机密\n");

        Assert.Equal(["一", "二"], read.Telegrams.Select(telegram => telegram.Title));
    }

    [Theory]
    [InlineData("登记簿 第1页,,,", "登记簿 第 2 页,,,")]
    [InlineData("登记簿（第1页 共2页）,,,", "登记簿（第2页 共2页）,,,")]
    [InlineData("登记簿,,,第1页", "登记簿,,,第2页")]
    [InlineData("第一页,,,", "第二页,,,")]
    [InlineData("登记簿 第1页,,,\n单位：甲局,,,", "登记簿 第2页,,,\n单位：甲局,,,")]
    [InlineData("登记簿,,,第1页\n单位：甲局,,,", "登记簿,,,第2页\n单位：甲局,,,")]
    public void Each_page_may_have_its_number_beside_the_title(string first, string second)
    {
        var read = ReadRegister.Text($"{first}\n{Header}收,1,一,机密\n{second}\n{Header}收,2,二,机密\n");

        Assert.Equal(["1", "2"], read.Telegrams.Select(telegram => telegram.Id));
        Assert.Equal(2, read.Rows);
    }

    [Theory]
    [InlineData("登记簿 第1页,,,", "登记册 第2页,,,")]
    [InlineData("登记簿,,,", "第2页,,,")]
    [InlineData("登记簿 第1页,,,", "登记簿 第2页,3,,机密")]
    public void A_row_that_no_title_is_like_is_a_record(string title, string row) =>
        Assert.Equal(2, ReadRegister.Text($"{title}\n{Header}收,1,一,机密\n{row}\n").Rows);

    [Theory]
    [InlineData("合计,,2件,\n")]
    [InlineData(",合 计,2,\n")]
    [InlineData("总计：,,,\n")]
    [InlineData("合计\n")]
    [InlineData("合计：3份,,,\n")]
    [InlineData("共计 2 件,,,\n")]
    [InlineData("总计共二件,,,\n")]
    public void A_total_ends_the_table(string total)
    {
        var read = ReadRegister.Text(Header + "收,1,一,机密\n收,2,二,机密\n" + total + "填表人：张三,,,\n2026年3月1日\n");

        Assert.Equal(2, read.Rows);
        Assert.Equal(0, read.Rejected);
    }

    [Fact]
    public void A_page_below_a_total_goes_on_with_its_header() =>
        Assert.Equal(2, ReadRegister.Text(Header + "收,1,一,机密\n合计,,,\n" + Header + "收,2,二,机密\n").Telegrams.Count);

    [Fact]
    public void A_record_that_strayed_below_the_total_does_not_vanish()
    {
        var read = ReadRegister.Text(Header + "收,1,一,机密\n合计,,,\n收,2,二,机密\n");

        Assert.Equal((2, 1), read.Counts);
        Assert.Equal(4, read.Problem.Row);
    }

    [Theory]
    [InlineData("收,2,,,,,,,,", 1)]
    [InlineData(",2,,,,,,特急,,", 1)]
    [InlineData(",,,,2026-03-10 9:00,,,,,张三", 1)]
    [InlineData(",2,,,,,,,,", 0)]
    [InlineData(",,,,,,,,晴,雨", 0)]
    [InlineData("填表人：张三,,,审核人: 李四,,,,2026年3月1日,,", 0)]
    public void Below_the_total_two_values_may_be_a_record_and_signatures_are_none(string row, int rejected)
    {
        var read = ReadRegister.Text($"收/发,序号,标题,密级,收报时间,办结时间,来报单位,等级,天气,经办人\n收,1,一,机密,,,,,,\n合计,,,,,,,,,\n{row}\n");

        Assert.Equal((1 + rejected, rejected), read.Counts);
    }

    [Fact]
    public void A_subtotal_is_no_record_and_ends_nothing() =>
        Assert.Equal(2, ReadRegister.Text(Header + "收,1,一,机密\n小计,,1,\n收,2,二,机密\n").Rows);

    [Fact]
    public void A_title_that_begins_like_a_total_is_a_title() =>
        Assert.Equal("合计划", ReadRegister.Text("标题,收/发,序号,密级\n合计划,收,1,机密\n").Only.Title);

    [Fact]
    public void A_row_with_too_few_or_too_many_cells_is_rejected_and_the_others_are_read()
    {
        var read = ReadRegister.Text(Header + "收,1,一,机密\n收,2,二\n收,3,三,机密,多\n收,4,四,机密,, \n");

        Assert.Equal(["1", "4"], read.Telegrams.Select(telegram => telegram.Id));
        Assert.Equal((4, 2), read.Counts);
        Assert.Equal([3, 4], read.Problems.Select(problem => problem.Row));
        Assert.All(read.Problems, problem => Assert.Null(problem.Column));
        Assert.Equal("收,2,二 ", read.Problems[0].Value);
    }

    [Fact]
    public void Columns_without_a_header_are_allowed_to_be_blank() =>
        Assert.Single(ReadRegister.Text("收/发,序号,标题,密级,,\n收,1,一,机密,,\n").Telegrams);

    [Theory]
    [InlineData("收,2,\"二,机密\n")]
    [InlineData("收,2,\"二,机密")]
    [InlineData("收,2,二,\"机密")]
    [InlineData("收,2,二,\"机密\n")]
    [InlineData("收,2,二,\"")]
    [InlineData("收,2,\"二\"\",机密")]
    public void A_quote_left_open_at_the_end_is_a_rejected_row(string last)
    {
        var read = ReadRegister.Text(Header + "收,1,一,机密\n" + last);

        Assert.Equal((2, 1), read.Counts);
        Assert.Equal(3, read.Problem.Row);
        Assert.Contains("quote", read.Problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_quote_does_not_swallow_the_rows_below_it()
    {
        var read = ReadRegister.Text(Header + "收,1,\"一,机密\n收,2,二,机密\n收,3,三,机密\n");

        Assert.Equal(["2", "3"], read.Telegrams.Select(telegram => telegram.Id));
        Assert.Equal([3, 4], Rows(read));
        Assert.Equal((3, 1), read.Counts);
        Assert.Equal(2, read.Problem.Row);
    }

    // Parted by it the quote would open a cell, and that be longer than a record may be.
    [Fact]
    public void A_quote_behind_a_sign_that_does_not_part_the_cells_is_text()
    {
        var rows = string.Concat(Enumerable.Range(1, 100_000).Select(i => $"收,{i},{(i == 14 ? "抗旱；\"防汛" : "防汛")},机密\n"));

        var read = ReadRegister.Text(Header + rows);

        Assert.Equal("抗旱；\"防汛", read.Telegrams[13].Title);
        Assert.Equal(100_000, read.Rows);
    }

    [Fact]
    public void An_open_quote_that_a_later_quote_closes_does_not_swallow_either()
    {
        var read = ReadRegister.Text(Header + "收,1,\"一,机密\n收,2,二,机密\n收,3,\"三\",机密\n收,4,四,机密\n");

        Assert.Equal(["2", "3", "4"], read.Telegrams.Select(telegram => telegram.Id));
        Assert.Equal([3, 4, 5], Rows(read));
        Assert.Equal((4, 1), read.Counts);
    }

    [Fact]
    public void A_record_of_several_lines_with_a_cell_too_few_is_one_rejected_row() =>
        Assert.Equal((2, 1), ReadRegister.Text(Header + "收,1,\"一\n二\"\n收,2,二,机密\n").Counts);

    [Fact]
    public void A_record_of_several_lines_with_a_cell_too_many_is_one_rejected_row_though_its_last_line_looks_like_one()
    {
        var read = ReadRegister.Text(Header + "收,\"一\n二\",\"a\",机密,多\n收,2,二,机密\n");

        Assert.Equal((2, 1), read.Counts);
        Assert.Equal("2", read.Only.Id);
        Assert.Contains("5", read.Problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_within_a_title_are_text() =>
        Assert.Equal(
            ["关于\"十四五\"规划", "说\"好\"", "\"a\" b"],
            ReadRegister.Text(Header + "收,1,关于\"十四五\"规划,机密\n收,2,\"说\"\"好\"\"\",机密\n收,3,\"\"\"a\"\" b\",机密\n")
                .Telegrams.Select(telegram => telegram.Title));

    [Fact]
    public void A_file_cut_within_a_character_rejects_its_last_row()
    {
        using var folder = new TempFolder();
        var bytes = ExportEncodings.Utf8.GetBytes(Header + "收,1,一,机密\n收,2,二,机密");

        var read = ReadRegister.File(folder.Write("a.csv", bytes[..^1]));

        Assert.Equal((2, 1), read.Counts);
    }

    [Fact]
    public void A_file_may_be_read_twice()
    {
        using var folder = new TempFolder();
        using var register = Jiyao.Rules.Tool.Registers.Register.Open(folder.Write("a.csv", Header + "收,1,一,机密\n收,2,二\n"));

        Assert.Equal(register.Read().Count(), register.Read().Count());
        Assert.Equal((2, 1, 1), (register.Rows, register.Rejected, register.Problems.Count));
    }

    private static IEnumerable<long> Rows(ReadRegister read) => read.Telegrams.Select(telegram => telegram.Source!.Value.Row);
}
