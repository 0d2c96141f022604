namespace Jiyao.Rules.Tool.Tests.Registers;

public class TelegramJsonTests
{
    [Fact]
    public void Members_go_by_the_names_of_the_model()
    {
        var telegram = Read(
            """
            {"direction":"incoming","serial":"7","number":"3","receivedAt":"2026-03-10T01:00:00Z",
             "receiptSentAt":"2026-03-10T09:15:00+08:00",
             "counterpart":"甲局","title":"防汛","level":"highlySecret","precedence":"flash","form":"internalFax","isImportant":true,
             "firstContactAt":"2026-03-10T00:50:00Z","reportedAt":"2026-03-10T01:05:00Z",
             "handlingStartedAt":"2026-03-10T01:01:00Z",
             "completedAt":"2026-03-10T02:00:00Z","outcome":"completed","handler":"张三"}
            """).Only;

        var received = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal(received, telegram.ReceivedAt);
        Assert.Equal(received.AddMinutes(15), telegram.ReceiptSentAt);
        Assert.Equal(received.AddMinutes(-10), telegram.FirstContactAt);
        Assert.Equal(received.AddMinutes(5), telegram.ReportedAt);
        Assert.Equal(received.AddMinutes(1), telegram.HandlingStartedAt);
        Assert.Equal(received.AddHours(1), telegram.CompletedAt);
        Assert.Equal(
            ("7", "3", "甲局", "防汛", "张三"),
            (telegram.Id, telegram.Number, telegram.Counterpart, telegram.Title, telegram.Handler?.Name));
        Assert.Equal(SecrecyLevel.HighlySecret, telegram.Level);
        Assert.Equal(TelegramPrecedence.Flash, telegram.Precedence);
        Assert.Equal(TelegramForm.InternalFax, telegram.Form);
        Assert.Equal(TelegramOutcome.Completed, telegram.Outcome);
        Assert.True(telegram.IsImportant);
        Assert.Equal(TelegramColumns.SentAt, telegram.BlankColumns);
    }

    [Fact]
    public void Chinese_keys_and_words_are_read_as_well()
    {
        var telegram = Read("""{"收/发":"收","序号":1,"密级":"机密★1年","等级":"特急","收报时间":44963.336805555,"是否重要":false}""").Only;

        Assert.Equal("1", telegram.Id);
        Assert.Equal(TelegramDirection.Incoming, telegram.Direction);
        Assert.Equal(SecrecyLevel.HighlySecret, telegram.Level);
        Assert.Equal(TelegramPrecedence.ExtraUrgent, telegram.Precedence);
        Assert.Equal("2023-02-06T08:05+08:00", telegram.ReceivedAt.ToString());
        Assert.False(telegram.IsImportant);
    }

    [Fact]
    public void A_handler_may_be_a_person_with_roles()
    {
        var handler = Read(
            """
            {"serial":"1","title":"a","handler":{"id":"p1","name":"张三","roles":[
              {"role":"cipherRoomHead","from":"2026-01-01","to":"2026-03-09 24:00:00"},
              {"role":"正班"},"deputyDuty",{"role":"courier"}]}}
            """).Only.Handler!;

        Assert.Equal(("p1", "张三"), (handler.Id, handler.Name));
        Assert.Equal(
            [Role.CipherRoomHead, Role.PrincipalDuty, Role.DeputyDuty], handler.Roles!.Take(3).Select(holding => holding.Role));
        Assert.Equal("courier", handler.Roles![3].Role.Name);
        var midnight = new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8));
        Assert.True(handler.Holds(Role.CipherRoomHead, midnight.AddTicks(-1)));
        Assert.False(handler.Holds(Role.CipherRoomHead, midnight));
    }

    [Theory]
    [InlineData("""[{"role":"director","from":"?"}]""")]
    [InlineData("""[{"role":"director","from":"2026-02-01","to":"2026-01-01"}]""")]
    [InlineData("""[{"from":"2026-02-01"}]""")]
    [InlineData("""[3]""")]
    [InlineData("\"director\"")]
    public void Roles_that_cannot_be_read_are_not_known(string roles)
    {
        var read = Read($$$"""{"serial":"1","title":"a","handler":{"name":"张三","roles":{{{roles}}}}}""");

        Assert.Equal("张三", read.Only.Handler?.Name);
        Assert.Null(read.Only.Handler?.Roles);
        Assert.Equal("handler", read.Problem.Column);
    }

    [Fact]
    public void A_handler_that_is_a_list_is_not_known()
    {
        var read = Read("""{"serial":"1","title":"a","handler":["张三"]}""");

        Assert.Null(read.Only.Handler);
        Assert.True(read.Only.HasFilled(TelegramColumns.Handler));
        Assert.Equal("handler", read.Problem.Column);
    }

    [Fact]
    public void Changes_of_precedence_are_read_oldest_first()
    {
        var changes = Read(
            """
            {"serial":"1","title":"a","precedence":"加急","precedenceChanges":[
              {"at":"2026-03-12 09:00:00","to":"平急","bySender":false},
              {"at":"2026-03-11 09:00:00","to":"extraUrgent","bySender":true},
              {"at":"2026-03-13 09:00:00","to":"特提"}]}
            """).Only.PrecedenceChanges;

        Assert.Equal(
            [(TelegramPrecedence.ExtraUrgent, true), (TelegramPrecedence.Ordinary, false), (TelegramPrecedence.Flash, null)],
            changes.Select(change => (change.To, change.BySender)));
    }

    [Theory]
    [InlineData("""[{"at":"2026-03-12 09:00:00","to":"急"}]""")]
    [InlineData("""[{"at":"x","to":"特急"}]""")]
    [InlineData("""[{"at":"2026-03-12 09:00:00","to":"特急","bySender":"谁"}]""")]
    [InlineData("\"特急\"")]
    public void With_a_change_that_cannot_be_read_the_precedence_is_not_known(string changes)
    {
        var read = Read($$$"""{"serial":"1","title":"a","precedence":"特急","precedenceChanges":{{{changes}}}}""");

        Assert.Null(read.Only.Precedence);
        Assert.Empty(read.Only.PrecedenceChanges);
        Assert.Equal("precedenceChanges", read.Problem.Column);
    }

    [Fact]
    public void An_unknown_precedence_does_not_come_back_as_ordinary()
    {
        var telegram = Read("""{"serial":"1","title":"a","precedence":null,"unknownPrecedence":"急件"}""").Only;

        Assert.Null(telegram.Precedence);
        Assert.Equal("急件", telegram.UnknownPrecedence);
    }

    private static ReadRegister Read(string json) => ReadRegister.Text(json, "a.json");
}
