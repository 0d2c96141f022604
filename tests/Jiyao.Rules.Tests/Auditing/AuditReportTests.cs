using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Auditing;

public sealed class AuditReportTests
{
    private static readonly RegulationEngine Engine = RegulationEngine.Create(ModelRegulations.Load(["A", "B"], []));

    private static readonly AuditOptions Noon = new() { AsOf = At("12:00") };

    [Fact]
    public void Verdicts_are_counted_by_clause()
    {
        var report = Engine.Audit(
            [Telegram("1", "09:10"), Telegram("2", "09:16"), Telegram("3", "09:17"), Telegram("4", null, received: null)], Noon);
        var receipts = report.Clauses.Single(tally => tally.Clause == "B4.1.a");

        Assert.Equal(4, report.Facts);
        Assert.Equal(new ClauseTally("B4.1.a", 1, 2, 0, 1), receipts);
    }

    [Fact]
    public void The_total_is_the_sum_over_the_clauses()
    {
        var report = Engine.Audit([Telegram("1", "09:10"), Telegram("2", null)], Noon);

        Assert.Equal(report.Clauses.Sum(tally => tally.Violated), report.Total.Violated);
        Assert.Equal(report.Clauses.Sum(tally => tally.Compliant), report.Total.Compliant);
        Assert.True(report.Total is { Compliant: > 0, Violated: > 0, Pending: > 0, Indeterminate: > 0 });
    }

    [Fact]
    public void Clauses_stand_in_the_order_of_the_text_and_only_where_they_spoke()
    {
        var report = Engine.Audit([Entry(Role.CipherOfficer), Telegram("1", null)], Noon);

        Assert.Equal(["A", "B"], report.Regulations);
        Assert.Equal(["A2.f2", "B4.1.a", "B4.2.a", "B4.2.b", "B4.3.a", "B4.4.a", "B4.4.e", "B5.3.b"], report.Clauses.Select(c => c.Clause));
    }

    [Fact]
    public void What_is_compliant_is_counted_but_listed_only_on_demand()
    {
        var (brief, full) = (Audit(false), Audit(true));

        Assert.DoesNotContain(brief.Entries, entry => entry.Verdict == Verdict.Compliant);
        Assert.Contains(full.Entries, entry => entry is { Clause: "B4.1.a", Verdict: Verdict.Compliant });
        Assert.Equal(brief.Clauses, full.Clauses);

        static AuditReport Audit(bool compliantToo) => Engine.Audit(
            [Telegram("1", "09:10")], new AuditOptions { AsOf = Noon.AsOf, IncludeCompliant = compliantToo });
    }

    [Fact]
    public void A_clause_with_no_rule_is_not_evaluated_for_the_reason_the_catalogue_gives()
    {
        var report = Engine.Audit([Telegram("1", "09:10")], Noon);
        var without = Engine.Catalogue.Entries.Where(entry => entry.Clause.NoRuleBecause is not null).ToList();

        Assert.Equal(8, without.Count);
        Assert.All(without, entry => Assert.Equal(
            entry.Clause.NoRuleBecause, report.NotEvaluated.Single(clause => clause.Clause == entry.Clause.Id).Reason));
    }

    [Fact]
    public void A_clause_whose_records_were_not_supplied_is_not_evaluated_and_says_which_it_takes()
    {
        var report = Engine.Audit([Entry(Role.CipherOfficer)], Noon);
        var receipts = report.NotEvaluated.Single(clause => clause.Clause == "B4.1.a");
        var needed = Engine.Catalogue.Entries.Single(entry => entry.Clause.Id == "B4.1.a").Clause.DataNeeded;

        Assert.Contains(needed.Zh, receipts.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains(needed.En, receipts.Reason.En, StringComparison.Ordinal);
        Assert.DoesNotContain(report.NotEvaluated, clause => clause.Clause == "B5.3.b");
    }

    [Fact]
    public void A_reading_for_which_the_records_were_not_supplied_leaves_its_clause_not_evaluated()
    {
        var byShift = RegulationEngine.Create(ModelRegulations.Load(["B"], [new("CleaningPer", "Shift"), new("CoverageFrom", "Roster")]));
        var report = byShift.Audit([new Cleaning { At = At("08:00") }, new DutyPresence { From = At("08:00"), To = At("12:00") }], Noon);

        Assert.DoesNotContain(report.Clauses, tally => tally.Clause is "B5.2.a" or "B3.1.a");
        Assert.EndsWith("(dutyShift).", report.NotEvaluated.Single(clause => clause.Clause == "B5.2.a").Reason.En, StringComparison.Ordinal);
        Assert.EndsWith("(dutyShift).", report.NotEvaluated.Single(clause => clause.Clause == "B3.1.a").Reason.En, StringComparison.Ordinal);
        Assert.DoesNotContain(report.NotEvaluated, clause => clause.Clause == "B3.2.c");
    }

    [Theory]
    [InlineData("ShiftEnd", "(dutyShift, lineEvent).")]
    [InlineData("SameDay", "(lineEvent).")]
    public void A_clause_whose_other_rule_lacks_its_records_is_judged_in_part_and_says_so(string within, string lacking)
    {
        var engine = RegulationEngine.Create(ModelRegulations.Load(["B"], [new("RegisterWithin", within)]));

        var report = engine.Audit([Registered()], Noon);
        var part = report.NotEvaluated.Single(clause => clause.Clause == "B4.2.a");

        Assert.True(report.Clauses.Single(tally => tally.Clause == "B4.2.a").Compliant > 0);
        Assert.Equal(NotEvaluatedKind.PartlyNotSupplied, part.Kind);
        Assert.EndsWith(lacking, part.Reason.En, StringComparison.Ordinal);
        Assert.Contains(lacking[..^1], part.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_whose_rules_have_all_their_records_is_judged_whole()
    {
        Fact[] facts =
        [
            Registered(), new LineEvent { Number = "1", IsReceipt = false, At = At("09:00") },
            new DutyShift { Post = DutyPost.Principal, From = At("08:00"), To = At("20:00") },
        ];

        Assert.DoesNotContain(Engine.Audit(facts, Noon).NotEvaluated, clause => clause.Clause == "B4.2.a");
    }

    [Fact]
    public void What_was_not_evaluated_tells_the_kind_of_reason()
    {
        var kinds = Engine.Audit([Telegram("1", "09:10")], Noon).NotEvaluated.ToDictionary(clause => clause.Clause, clause => clause.Kind);

        Assert.Equal((NotEvaluatedKind.NoRule, NotEvaluatedKind.NotSupplied), (kinds["A0"], kinds["A3.a1"]));
    }

    [Fact]
    public void Every_clause_is_evaluated_or_says_why_not_even_with_no_facts()
    {
        var report = Engine.Audit([], Noon);

        Assert.Equal((0, 90), (report.Facts, report.NotEvaluated.Count));
        Assert.Empty(report.Clauses);
        Assert.All(report.NotEvaluated, clause => Assert.NotEmpty(clause.Reason.Zh));
    }

    [Fact]
    public void Entries_come_in_the_order_of_the_facts_with_the_fact_and_its_kind()
    {
        Fact[] facts = [Telegram("1", "09:16"), Entry(Role.Director), Telegram("2", "09:16")];

        var violated = Engine.Audit(facts, Noon).Entries.Where(entry => entry.Verdict == Verdict.Violated).ToList();

        Assert.Equal(facts, violated.Select(entry => entry.Fact));
        Assert.Equal(["telegram", "enter", "telegram"], violated.Select(entry => entry.Kind));
    }

    [Fact]
    public void An_entry_says_by_how_much_it_missed_in_both_languages()
    {
        var late = Engine.Audit([Telegram("1", "09:16")], Noon).Entries.Single(entry => entry.Verdict == Verdict.Violated);

        Assert.Equal((At("09:15"), At("09:16")), (late.Due!.Value.Due, late.FulfilledAt!.Value));
        Assert.Contains("迟 1分", late.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("1 min late", late.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_handed_over_as_they_are_found_are_not_kept()
    {
        List<(string? Fact, int Read)> seen = [];
        var read = 0;

        var report = Engine.Audit(
            Facts(), new AuditOptions { AsOf = Noon.AsOf, OnEntry = entry => seen.Add((entry.Fact.Id, read)) });

        Assert.Empty(report.Entries);
        Assert.Contains(("1", 1), seen);
        Assert.All(seen, entry => Assert.Equal(entry.Fact, $"{entry.Read}"));
        Assert.Equal(2, report.Clauses.Single(tally => tally.Clause == "B4.1.a").Violated);

        IEnumerable<Fact> Facts()
        {
            for (read = 1; read <= 2; read++) yield return Telegram($"{read}", null);
        }
    }

    [Fact]
    public void An_audit_stops_between_two_facts_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var read = 0;

        Assert.Throws<OperationCanceledException>(
            () => Engine.Audit(Facts(), new AuditOptions { AsOf = Noon.AsOf, CancellationToken = source.Token }));
        Assert.Equal(3, read);

        IEnumerable<Fact> Facts()
        {
            while (true)
            {
                if (++read == 3) source.Cancel();
                yield return Telegram($"{read}", null);
            }
        }
    }

    [Fact]
    public void An_audit_that_is_cancelled_once_its_facts_have_come_stops_while_it_joins_them()
    {
        using var source = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(
            () => Engine.Audit(Facts(), new AuditOptions { AsOf = Noon.AsOf, CancellationToken = source.Token, Supplied = typeof(Fact).Assembly.GetTypes() }));

        IEnumerable<Fact> Facts()
        {
            yield return Telegram("1", null);
            yield return new DutyShift { Post = DutyPost.Deputy, From = At("08:00"), To = At("12:00") };
            source.Cancel();
        }
    }

    [Fact]
    public void With_no_instant_named_the_engines_clock_tells_it()
    {
        var engine = RegulationEngine.Create(
            ModelRegulations.Load(["B"], []), new EngineOptions { TimeProvider = new Stopped() });

        var report = engine.Audit([Telegram("1", null)]);

        Assert.Equal(At("09:15"), report.AsOf);
        Assert.Equal(Verdict.Pending, report.Entries.Single(entry => entry.Clause == "B4.1.a").Verdict);
    }

    private static Telegram Telegram(string id, string? receipt, string? received = "09:00") => new()
    {
        Id = id,
        Direction = TelegramDirection.Incoming,
        Precedence = TelegramPrecedence.Ordinary,
        IsImportant = receipt is null ? null : false,
        ReceivedAt = received is null ? null : At(received),
        ReceiptSentAt = receipt is null ? null : At(receipt),
    };

    private static Telegram Registered() => new() { Number = "1", ReceivedAt = At("09:00"), RegisteredAt = At("09:05"), DistributedAt = At("09:10") };

    private static AccessRequest<Room> Entry(Role role) => new()
    {
        Subject = new Person { Id = "1", Roles = [new(role)] },
        Action = SecrecyAction.Enter,
        Resource = new Room { Kind = RoomKind.MachineRoom, AuthorizedPersons = ["1"] },
        At = At("10:00"),
    };

    private sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => At("09:15").ToUniversalTime();
    }
}
