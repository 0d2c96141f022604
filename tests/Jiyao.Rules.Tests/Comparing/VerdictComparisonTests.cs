using Jiyao.Rules.Tests.Execution;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Comparing;

public sealed class VerdictComparisonTests
{
    private static readonly AuditOptions Later = new() { AsOf = At("2026-04-01") };

    [Fact]
    public void Only_verdicts_that_change_are_told_and_why()
    {
        Fact[] telegrams = [Finished("1", "2026-03-11 10:00"), Finished("2", "2026-03-12 08:00"), Finished("3", "2026-03-13 12:00")];

        var changes = VerdictComparison.Of(Engine("ElapsedHours"), Engine("CivilCode"), telegrams, Later);

        // 24 hours after 10 March 09:00 is 11 March 09:00; by the civil code the day after lasts until its end.
        var change = Assert.Single(changes, change => change.Clause == "B4.4.c");
        Assert.Equal(("1", Verdict.Violated, Verdict.Compliant), (change.Fact.Id, change.Before, change.After));
        Assert.Contains("due 2026-03-11 09:00", change.WhyBefore?.En, StringComparison.Ordinal);
        Assert.Contains("due 2026-03-12 00:00", change.WhyAfter?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_that_say_the_same_change_nothing() =>
        Assert.Empty(VerdictComparison.Of(Engine("ElapsedHours"), Engine("ElapsedHours"), [Finished("1", "2026-03-11 10:00")], Later));

    [Fact]
    public void A_clause_that_falls_silent_is_told_too()
    {
        var shift = new DutyShift { Id = "1", Person = new Person { Id = "1" }, Post = DutyPost.Deputy, From = At("08:00"), To = At("20:00") };
        var principal = new DutyShift { Id = "2", Person = new Person { Id = "1" }, Post = DutyPost.Principal, From = At("08:00"), To = At("20:00") };
        var (strict, lenient) = (
            RegulationEngine.Create([CipherOfficeRegulation.Create()]),
            RegulationEngine.Create([CipherOfficeRegulation.Create(new() { SamePerson = SamePerson.Allow })]));

        var change = Assert.Single(VerdictComparison.Of(strict, lenient, [shift, principal], Later), change => change.Clause == "B3.2.b");

        Assert.Equal((Verdict.Violated, Verdict.NotApplicable), (change.Before, change.After));
        Assert.True(change is { WhyBefore: not null, WhyAfter: null });
    }

    [Fact]
    public void Records_a_host_made_without_a_number_are_told_apart()
    {
        Fact[] papers = [new Document { Level = SecrecyLevel.Secret }, new Document { Level = SecrecyLevel.TopSecret }];
        var (before, after) = (Forbidding(SecrecyLevel.Secret), Forbidding(SecrecyLevel.TopSecret));

        Assert.Equal(
            [(papers[1], Verdict.NotApplicable, Verdict.Violated), (papers[0], Verdict.Violated, Verdict.NotApplicable)],
            VerdictComparison.Of(before, after, papers, Later).Select(change => (change.Fact, change.Before, change.After)));
        Assert.All(VerdictComparison.Of(before, after, papers, Later), change => Assert.Equal(change.Before == Verdict.Violated, change.WhyBefore is not null));
    }

    private static IRegulationEngine Forbidding(SecrecyLevel level) => SmallRegulation.Engine(RuleExecutor.Interpreted, new NoPapersOf(level));

    private static RegulationEngine Engine(string counting) =>
        RegulationEngine.Create(ModelRegulations.Load(["B"], [KeyValuePair.Create("DayCounting", counting)]));

    private static Telegram Finished(string id, string at) => new()
    {
        Id = id,
        Direction = TelegramDirection.Incoming,
        Precedence = TelegramPrecedence.ExtraUrgent,
        ReceivedAt = At("09:00"),
        CompletedAt = At(at),
        Outcome = TelegramOutcome.Completed,
    };

    [Clause("T1")]
    private sealed class NoPapersOf(SecrecyLevel level) : Rule
    {
        public override void Define()
        {
            Document document = default!;

            When()
                .Match(() => document, d => d.Level == level);

            Then()
                .Prohibit(() => document);
        }
    }
}
