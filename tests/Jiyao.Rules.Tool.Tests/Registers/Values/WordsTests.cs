using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class WordsTests
{
    [Theory]
    [InlineData("绝密", SecrecyLevel.TopSecret)]
    [InlineData("机密", SecrecyLevel.HighlySecret)]
    [InlineData("秘密", SecrecyLevel.Secret)]
    [InlineData("内部", SecrecyLevel.Internal)]
    [InlineData("公开", SecrecyLevel.Public)]
    [InlineData("普通", SecrecyLevel.Public)]
    [InlineData("非密", SecrecyLevel.Public)]
    [InlineData("机密级", SecrecyLevel.HighlySecret)]
    [InlineData("绝密★长期", SecrecyLevel.TopSecret)]
    [InlineData("机密★1年", SecrecyLevel.HighlySecret)]
    [InlineData("秘密★6个月", SecrecyLevel.Secret)]
    [InlineData("机密★", SecrecyLevel.HighlySecret)]
    [InlineData("机密*1年", SecrecyLevel.HighlySecret)]
    [InlineData("机密★１年", SecrecyLevel.HighlySecret)]
    [InlineData("机 密★10年", SecrecyLevel.HighlySecret)]
    [InlineData("机　密★１年", SecrecyLevel.HighlySecret)]
    [InlineData("秘密★至2027年12月31日", SecrecyLevel.Secret)]
    [InlineData("topSecret", SecrecyLevel.TopSecret)]
    [InlineData("HighlySecret", SecrecyLevel.HighlySecret)]
    public void Levels_are_read_bare_and_from_marks(string text, SecrecyLevel level) =>
        Assert.Equal(level, LevelWords.Read(text).Value);

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("密")]
    [InlineData("特急")]
    [InlineData("绝密机密")]
    [InlineData("★机密")]
    public void A_level_is_never_guessed(string text)
    {
        var reading = LevelWords.Read(text);

        Assert.Null(reading.Value);
        Assert.NotNull(reading.Fault);
    }

    [Theory]
    [InlineData("特提", TelegramPrecedence.Flash)]
    [InlineData("特急", TelegramPrecedence.ExtraUrgent)]
    [InlineData("加急", TelegramPrecedence.Urgent)]
    [InlineData("平急", TelegramPrecedence.Ordinary)]
    [InlineData("平 急", TelegramPrecedence.Ordinary)]
    [InlineData("平　急", TelegramPrecedence.Ordinary)]
    [InlineData("一般", TelegramPrecedence.Ordinary)]
    [InlineData("普通", TelegramPrecedence.Ordinary)]
    [InlineData("无", TelegramPrecedence.Ordinary)]
    [InlineData("—", TelegramPrecedence.Ordinary)]
    [InlineData("flash", TelegramPrecedence.Flash)]
    [InlineData("extraUrgent", TelegramPrecedence.ExtraUrgent)]
    public void Precedences_are_read(string text, TelegramPrecedence precedence) =>
        Assert.Equal(precedence, PrecedenceWords.Read(text).Value);

    [Theory]
    [InlineData("急件")]
    [InlineData("紧急")]
    [InlineData("急电")]
    [InlineData("3")]
    [InlineData("AAAA")]
    [InlineData("A")]
    public void Words_of_documents_are_no_precedences(string text)
    {
        var reading = PrecedenceWords.Read(text);

        Assert.Null(reading.Value);
        Assert.NotNull(reading.Fault);
    }

    [Theory]
    [InlineData("是", true)]
    [InlineData("有", true)]
    [InlineData("√", true)]
    [InlineData("✓", true)]
    [InlineData("Y", true)]
    [InlineData("Ｙ", true)]
    [InlineData("1", true)]
    [InlineData("已", true)]
    [InlineData("TRUE", true)]
    [InlineData("重要", true)]
    [InlineData("对", true)]
    [InlineData("✕", false)]
    [InlineData("☒", false)]
    [InlineData("否", false)]
    [InlineData("无", false)]
    [InlineData("×", false)]
    [InlineData("N", false)]
    [InlineData("0", false)]
    [InlineData("未", false)]
    [InlineData("false", false)]
    [InlineData("一般", false)]
    public void Yes_and_no_are_read(string text, bool answer) => Assert.Equal(answer, YesNoWords.Read(text).Value);

    [Theory]
    [InlineData("—")]
    [InlineData("/")]
    public void No_answer_is_not_no(string text)
    {
        Assert.Null(YesNoWords.Read(text).Value);
        Assert.Null(YesNoWords.Read(text).Fault);
    }

    [Theory]
    [InlineData("收", TelegramDirection.Incoming)]
    [InlineData("收报", TelegramDirection.Incoming)]
    [InlineData("incoming", TelegramDirection.Incoming)]
    [InlineData("发", TelegramDirection.Outgoing)]
    [InlineData(" 发 报 ", TelegramDirection.Outgoing)]
    [InlineData("Outgoing", TelegramDirection.Outgoing)]
    public void Directions_are_read(string text, TelegramDirection direction) =>
        Assert.Equal(direction, DirectionWords.Read(text).Value);

    [Fact]
    public void Both_directions_at_once_are_none() => Assert.NotNull(DirectionWords.Read("收/发").Fault);

    [Theory]
    [InlineData("密", TelegramForm.Cipher)]
    [InlineData("密码电报", TelegramForm.Cipher)]
    [InlineData("明", TelegramForm.Plain)]
    [InlineData("明传电报", TelegramForm.Plain)]
    [InlineData("明码", TelegramForm.Plain)]
    [InlineData("内部传真", TelegramForm.InternalFax)]
    [InlineData("internalFax", TelegramForm.InternalFax)]
    public void Forms_are_read(string text, TelegramForm form) => Assert.Equal(form, FormWords.Read(text).Value);

    [Theory]
    [InlineData("已办结", TelegramOutcome.Completed)]
    [InlineData("办结", TelegramOutcome.Completed)]
    [InlineData("已办", TelegramOutcome.Completed)]
    [InlineData("按时完成", TelegramOutcome.Completed)]
    [InlineData("按要求在时限内办结", TelegramOutcome.Completed)]
    [InlineData("请示已办结，待归档", TelegramOutcome.Completed)]
    [InlineData("提前完成接待工作", TelegramOutcome.Completed)]
    [InlineData("completed", TelegramOutcome.Completed)]
    [InlineData("已转某部门", TelegramOutcome.Forwarded)]
    [InlineData("转办", TelegramOutcome.Forwarded)]
    [InlineData("转送市局", TelegramOutcome.Forwarded)]
    [InlineData("已转办，未办结", TelegramOutcome.Forwarded)]
    [InlineData("forwarded", TelegramOutcome.Forwarded)]
    [InlineData("已转办公室，限3日内办结", TelegramOutcome.Forwarded)]
    [InlineData("传阅", TelegramOutcome.Other)]
    public void The_result_tells_finishing_from_passing_on(string text, TelegramOutcome outcome) =>
        Assert.Equal(new OutcomeReading(outcome), OutcomeText.Read(text));

    [Theory]
    [InlineData("未办结", TelegramOutcome.Other)]
    [InlineData("尚未完成", TelegramOutcome.Other)]
    [InlineData("未能按时办结", TelegramOutcome.Other)]
    [InlineData("上月未办结，现已办结", TelegramOutcome.Other)]
    [InlineData("限3日内办结", TelegramOutcome.Other)]
    [InlineData("3月12日前办结", TelegramOutcome.Other)]
    [InlineData("要求尽快办结", TelegramOutcome.Other)]
    [InlineData("基本完成", TelegramOutcome.Other)]
    [InlineData("正在处理", TelegramOutcome.Other)]
    [InlineData("已转公安局，办结", null)]
    public void A_denial_a_wish_and_what_was_passed_on_too_leave_it_open(string text, TelegramOutcome? outcome) =>
        Assert.Equal(new OutcomeReading(outcome, IsOpen: true), OutcomeText.Read(text));

    [Theory]
    [InlineData("无")]
    [InlineData("/")]
    [InlineData("——")]
    public void A_result_of_none_is_none(string text) => Assert.Equal(default, OutcomeText.Read(text));
}
