using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>Warning telegrams, which the head of the cipher room directs in person (B4.3.b).</summary>
public sealed class WarningCases
{
    [Theory, OnBothExecutors]
    public void W06_The_head_is_there_from_dispatch_to_completion(RuleExecutor executor) =>
        Assert.Equal(["1 Compliant"], Records(executor, Outgoing, Stay("14:50", Role.CipherRoomHead)).Under("B4.3.b"));

    [Theory, OnBothExecutors]
    public void W07_A_head_who_comes_later_was_missing_until_then(RuleExecutor executor)
    {
        var entry = Assert.Single(Records(executor, Outgoing, Stay("15:30", Role.CipherRoomHead)).Entries("B4.3.b"));

        Assert.Equal(Verdict.Violated, entry.Verdict);
        Assert.Contains("2026-03-10 15:00:00 至 2026-03-10 15:30:00", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Theory, OnBothExecutors]
    public void W08_A_deputy_stands_in_by_a_delegation_on_record(RuleExecutor executor)
    {
        Assert.Equal(["1 Compliant"], Records(executor, Outgoing, Stay("14:50", Role.ActingCipherRoomHead)).Under("B4.3.b"));
        Assert.Equal(["1 Violated"], Records(executor, Outgoing, Stay("14:50", Role.DeputyDirector)).Under("B4.3.b"));
    }

    [Theory, OnBothExecutors]
    public void W09_Those_that_come_in_count_too_unless_so_read(RuleExecutor executor)
    {
        var incoming = new Telegram
        {
            Id = "1",
            IsWarning = true,
            Precedence = TelegramPrecedence.Ordinary,
            Direction = TelegramDirection.Incoming,
            ReceivedAt = At("15:00"),
            CompletedAt = At("17:30"),
        };
        var records = Records(executor, incoming, Stay("14:50", Role.PrincipalDuty));

        Assert.Equal(["1 Violated"], records.Under("B4.3.b"));
        Assert.Empty(records.Under("B4.3.b", ("WarningDirection", "Outgoing")));
    }

    private static Telegram Outgoing => new()
    {
        Id = "1",
        IsWarning = true,
        Direction = TelegramDirection.Outgoing,
        SentAt = At("15:00"),
        CompletedAt = At("17:30"),
    };

    private static OfficeRecords Records(RuleExecutor executor, params Fact[] facts) => new(executor, "2026-03-10", "2026-03-11", facts);

    private static DutyPresence Stay(string from, Role role) => new()
    {
        Person = new Person { Id = "9", Roles = [new(role)] },
        Post = DutyPost.Other,
        Place = PresencePlace.Room,
        From = At(from),
        To = At("18:00"),
    };
}
