namespace Jiyao.Rules.Tool.Tests.Registers;

public class TelegramBinderTests
{
    [Fact]
    public void A_full_row_is_a_full_telegram()
    {
        var telegram = ReadRegister.Text(
            "收/发,序号,电报号,收报时间,来报单位,标题,密级,等级,密/明,回单时间,经办人,报告时间,接办时间,办结时间,办理结果,是否重要,首报到达时间\n"
            + "收,0012,机发〔2026〕3号,2026-03-10 09:00:00,省委办公厅,关于防汛,机密★1年,特急,密,2026/3/10 9:10,张三,"
            + "2026年3月10日9时5分,2026-03-10 09:03,2026-03-10,已办结,是,2026-03-10 08:50\n").Only;

        Assert.Equal("0012", telegram.Id);
        Assert.Equal(2, telegram.Source!.Value.Row);
        Assert.Equal("机发〔2026〕3号", telegram.Number);
        Assert.Equal(TelegramDirection.Incoming, telegram.Direction);
        Assert.Equal("省委办公厅", telegram.Counterpart);
        Assert.Equal("关于防汛", telegram.Title);
        Assert.Equal(SecrecyLevel.HighlySecret, telegram.Level);
        Assert.Equal(TelegramPrecedence.ExtraUrgent, telegram.Precedence);
        Assert.Equal(TelegramForm.Cipher, telegram.Form);
        Assert.Equal(At(9, 0), telegram.ReceivedAt);
        Assert.Equal(RecordedTime.ToTheMinute(At(9, 10)), telegram.ReceiptSentAt);
        Assert.Equal("张三", telegram.Handler?.Name);
        Assert.Null(telegram.Handler?.Roles);
        Assert.Equal(RecordedTime.ToTheMinute(At(9, 5)), telegram.ReportedAt);
        Assert.Equal(RecordedTime.ToTheMinute(At(9, 3)), telegram.HandlingStartedAt);
        Assert.Equal(RecordedTime.ToTheDay(At(0, 0)), telegram.CompletedAt);
        Assert.Equal(TelegramOutcome.Completed, telegram.Outcome);
        Assert.True(telegram.IsImportant);
        Assert.Equal(RecordedTime.ToTheMinute(At(8, 50)), telegram.FirstContactAt);
        Assert.Equal(TelegramColumns.SentAt, telegram.BlankColumns);
        Assert.Null(telegram.SentAt);
        Assert.Null(telegram.UnknownPrecedence);
    }

    [Theory]
    [InlineData("未能按时办结", "2026-03-10 09:00:00", true)]
    [InlineData("已转公安局，办结", "2026-03-10 09:00:00", true)]
    [InlineData("未办结", "", false)]
    [InlineData("已转公安局，办结", "", true)]
    public void Where_the_result_does_not_plainly_say_so_it_was_finished_at_the_time_entered_or_later(string result, string done, bool isReported)
    {
        var read = ReadRegister.Row("收报时间,办结时间,办理结果", $"2026-03-09 09:00:00,{done},{result}");

        Assert.Equal(done.Length > 0 ? RecordedTime.Between(At(9, 0), DateTimeOffset.MaxValue) : null, read.Only.CompletedAt);
        Assert.Equal(isReported ? ["办理结果"] : [], read.Problems.Select(problem => problem.Column));
    }

    [Fact]
    public void Blank_cells_are_null_and_flagged_and_no_mark_is_ordinary()
    {
        var telegram = ReadRegister.Text(
            "收/发,序号,收报时间,发报时间,来报单位,标题,密级,等级,回单时间,经办人,办结时间,备注\n,,,, ,,,,,,　,甲\n").Only;

        Assert.Equal(TelegramColumns.All, telegram.BlankColumns);
        Assert.Equal(TelegramPrecedence.Ordinary, telegram.Precedence);
        Assert.Equal((null, null, null, null, null, null),
            (telegram.Id, telegram.Direction, telegram.ReceivedAt, telegram.SentAt, telegram.Level, telegram.Outcome));
    }

    [Fact]
    public void What_the_register_has_no_column_for_is_not_known_and_counts_as_not_filled_in()
    {
        var telegram = ReadRegister.Text("收/发,序号,标题\n收,1,一\n").Only;

        Assert.Null(telegram.Precedence);
        Assert.Equal(
            (RecordedTime.Illegible, RecordedTime.Illegible, RecordedTime.Illegible), (telegram.ReceiptSentAt, telegram.ReportedAt, telegram.CompletedAt));
        Assert.Equal(
            TelegramColumns.All & ~(TelegramColumns.Direction | TelegramColumns.Serial | TelegramColumns.Title),
            telegram.BlankColumns);
    }

    [Fact]
    public void Of_several_columns_for_one_thing_the_filled_one_counts()
    {
        var read = ReadRegister.Text("收/发,收报号,发报号,标题\n收,S1,,一\n发,,F1,二\n");

        Assert.Equal(["S1", "F1"], read.Telegrams.Select(telegram => telegram.Id));
    }

    [Fact]
    public void The_other_side_is_the_sender_or_the_recipient_by_direction()
    {
        var read = ReadRegister.Text("收/发,序号,标题,发报单位,收报单位\n收,1,一,甲局,本局\n发,2,二,本局,乙局\n收,3,三,,本局\n");

        Assert.Equal(["甲局", "乙局", null], read.Telegrams.Select(telegram => telegram.Counterpart));
        Assert.Equal([true, true, false], read.Telegrams.Select(telegram => telegram.HasFilled(TelegramColumns.Counterpart)));
    }

    [Fact]
    public void One_time_column_serves_both_directions()
    {
        var read = ReadRegister.Text("收/发,序号,标题,收发时间\n收,1,一,2026-03-10 09:00:00\n发,2,二,2026-03-10 09:00:00\n发,3,三,\n");

        Assert.Equal(At(9, 0), read.Telegrams[0].ReceivedAt);
        Assert.Null(read.Telegrams[0].SentAt);
        Assert.Equal(At(9, 0), read.Telegrams[1].SentAt);
        Assert.True(read.Telegrams[1].HasFilled(TelegramColumns.SentAt));
        Assert.False(read.Telegrams[2].HasFilled(TelegramColumns.SentAt));
    }

    [Fact]
    public void With_a_column_of_its_own_the_time_of_sending_stands_there_alone()
    {
        var telegram = ReadRegister.Text("收/发,序号,标题,收报时间,发报时间\n发,1,一,2026-03-10 09:00,\n").Only;

        Assert.Null(telegram.SentAt);
        Assert.False(telegram.HasFilled(TelegramColumns.SentAt));
    }

    [Theory]
    [InlineData("2026-03-10", "9:00", "2026-03-10T09:00+08:00")]
    [InlineData("2026年3月10日", "9时", "2026-03-10T09:00:00+08:00/2026-03-10T09:59:59.9999999+08:00")]
    [InlineData("2026-03-10", "", "2026-03-10")]
    [InlineData("2026-03-10", "—", "2026-03-10")]
    [InlineData("", "2026-03-10 09:00:00", "2026-03-10T09:00:00+08:00")]
    [InlineData("", "9:00", "?")]
    [InlineData("2026-02-30", "9:00", "?")]
    public void Date_and_time_in_two_columns_are_joined(string date, string time, string expected)
    {
        var read = ReadRegister.Row("收报日期,收报时间", $"{date},{time}");

        Assert.Equal(expected, read.Only.ReceivedAt.ToString());
        Assert.True(read.Only.HasFilled(TelegramColumns.ReceivedAt));
        Assert.Equal(expected == "?" ? 1 : 0, read.Problems.Count);
    }

    [Theory]
    [InlineData("急件")]
    [InlineData("3")]
    public void A_precedence_that_is_none_of_the_four_keeps_its_word(string word)
    {
        var read = ReadRegister.Row("紧急程度", word);

        Assert.Null(read.Only.Precedence);
        Assert.Equal(word, read.Only.UnknownPrecedence);
        Assert.True(read.Only.HasFilled(TelegramColumns.Precedence));
        Assert.Equal(("紧急程度", word), (read.Problem.Column, read.Problem.Value));
    }

    [Theory]
    [InlineData("密级", "2", "Level")]
    [InlineData("密/明", "三", "Form")]
    [InlineData("是否重要", "可能", "IsImportant")]
    public void A_word_that_is_not_known_is_null_and_reported(string header, string cell, string member)
    {
        var read = ReadRegister.Row(header, cell);

        Assert.Null(typeof(Telegram).GetProperty(member)!.GetValue(read.Only));
        Assert.Equal((2L, header, cell), (read.Problem.Row, read.Problem.Column, read.Problem.Value));
    }

    [Fact]
    public void A_time_that_cannot_be_read_is_illegible_and_filled()
    {
        var read = ReadRegister.Row("收报时间", "2/6");

        Assert.Equal(RecordedTime.Illegible, read.Only.ReceivedAt);
        Assert.True(read.Only.HasFilled(TelegramColumns.ReceivedAt));
        Assert.Equal("收报时间", read.Problem.Column);
        Assert.Equal(0, read.Rejected);
    }

    [Theory]
    [InlineData("张主任", "?")]
    [InlineData("√", "?")]
    [InlineData("2026-03-10 09:05:00", "2026-03-10T09:05:00+08:00")]
    [InlineData("否", "")]
    [InlineData("—", "")]
    [InlineData("", "")]
    public void Reported_without_a_time_is_reported_at_a_time_unknown(string cell, string expected) =>
        Assert.Equal(expected, ReadRegister.Row("报告负责人", cell).Only.ReportedAt.ToString());

    [Fact]
    public void Control_characters_of_a_cell_do_not_reach_a_message()
    {
        var read = ReadRegister.Row("密级", "\"\u001b[31m坏\n的\"");

        Assert.Equal(" [31m坏 的", read.Problem.Value);
    }

    private static DateTimeOffset At(int hour, int minute) => new(2026, 3, 10, hour, minute, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("2026-13-10,9:00", "收报日期", "2026-13-10")]
    [InlineData("2026-3-10,9:75", "收报时间", "9:75")]
    [InlineData("2026-3-10,2026-3-11 9:00", "收报时间", "2026-3-11 9:00")]
    public void Of_a_day_and_its_time_the_cell_is_named_that_cannot_be_read(string cells, string column, string value)
    {
        var read = ReadRegister.Row("收报日期,收报时间", cells);

        Assert.Equal(RecordedTime.Illegible, read.Only.ReceivedAt);
        Assert.Equal((column, value), (read.Problem.Column, read.Problem.Value));
    }
}
