namespace Jiyao.Rules.Tool.Tests.Registers;

public class AmbiguousHeaderTests
{
    [Fact]
    public void Levels_under_等级_are_levels()
    {
        var telegram = ReadRegister.Row("等级", "机密").Only;

        Assert.Equal(SecrecyLevel.HighlySecret, telegram.Level);
        Assert.Null(telegram.Precedence);
        Assert.False(telegram.HasFilled(TelegramColumns.Precedence));
    }

    [Fact]
    public void Precedences_under_等级_are_precedences()
    {
        var telegram = ReadRegister.Row("等级", "特急").Only;

        Assert.Equal(TelegramPrecedence.ExtraUrgent, telegram.Precedence);
        Assert.Null(telegram.Level);
        Assert.False(telegram.HasFilled(TelegramColumns.Level));
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("A")]
    [InlineData("急件")]
    public void A_word_that_is_none_of_the_four_but_of_their_kind_is_an_unknown_precedence(string word)
    {
        var telegram = ReadRegister.Row("等级", word).Only;

        Assert.Equal((null, word, null), (telegram.Precedence, telegram.UnknownPrecedence, telegram.Level));
    }

    [Fact]
    public void A_word_of_both_is_a_precedence_and_not_a_public_telegram()
    {
        var telegram = ReadRegister.Row("等级", "普通").Only;

        Assert.Equal((TelegramPrecedence.Ordinary, null), (telegram.Precedence!.Value, telegram.Level));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("")]
    public void Where_the_values_do_not_tell_neither_is_known(string value)
    {
        var telegram = ReadRegister.Row("等级", value).Only;

        Assert.Equal((null, null), (telegram.Precedence, telegram.Level));
    }

    [Fact]
    public void The_values_decide_though_the_first_are_blank_or_unreadable()
    {
        var read = ReadRegister.Text("收/发,序号,标题,等级\n收,1,一,\n收,2,二,？\n收,3,三,绝密★长期\n");

        Assert.Equal(SecrecyLevel.TopSecret, read.Telegrams[2].Level);
        Assert.Equal("等级", read.Problem.Column);
    }

    [Fact]
    public void Two_columns_of_that_name_may_be_one_of_each()
    {
        var telegram = ReadRegister.Row("等级,等级", "特急,机密").Only;

        Assert.Equal(TelegramPrecedence.ExtraUrgent, telegram.Precedence);
        Assert.Equal(SecrecyLevel.HighlySecret, telegram.Level);
    }

    [Theory]
    [InlineData("密级", "Precedence")]
    [InlineData("紧急程度", "Level")]
    public void Where_the_values_do_not_tell_it_is_what_has_no_other_column(string other, string filled)
    {
        var telegram = ReadRegister.Row($"{other},等级", ",不明").Only;

        Assert.True(telegram.HasFilled(Enum.Parse<TelegramColumns>(filled)));
    }

    [Fact]
    public void Of_two_columns_of_one_name_that_differ_nobody_can_tell_which_is_meant()
    {
        var read = ReadRegister.Text("收/发,序号,标题,密级,密 级\n收,1,一,机密,绝密\n收,2,二,机密,\n收,3,三,,秘密\n收,4,四,机密,机密\n");

        Assert.Equal((4, 1), read.Counts);
        Assert.Equal(2, read.Problem.Row);
        Assert.Contains("密 级", read.Problem.Problem, StringComparison.Ordinal);
        Assert.Equal([SecrecyLevel.HighlySecret, SecrecyLevel.Secret, SecrecyLevel.HighlySecret], read.Telegrams.Select(telegram => telegram.Level));
    }

    [Fact]
    public void Two_columns_that_no_clause_asks_about_may_have_one_name() =>
        Assert.Equal((1, 0), ReadRegister.Text("收/发,序号,标题,备注,备注\n收,1,一,甲,乙\n").Counts);
}
