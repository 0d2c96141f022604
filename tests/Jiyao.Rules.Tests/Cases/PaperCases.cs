using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>Documents through the year, and cipher papers at night (A3, B6.4).</summary>
public sealed class PaperCases
{
    [Theory]
    [OnBothExecutors("01-31", "false", "CVVV")]
    [OnBothExecutors("03-31", "false", "CCVV")]
    [OnBothExecutors("06-30", "false", "CCCV")]
    [OnBothExecutors("01-31", "true", "CCVV")]
    public void K01_Circulated_documents_are_filed_at_the_start_of_the_next_year(
        RuleExecutor executor, string due, string rollsOver, string expected)
    {
        string[] days = ["2026-01-31", "2026-02-01", "2026-04-01", "2026-07-01"];
        var verdicts = days.Select(filed => Filing(
            executor, At("2025-11-03"), At(filed), ("FilingDue", due), ("RollOverHolidays", rollsOver)).Verdict);

        Assert.Equal(expected, string.Concat(verdicts.Select(verdict => $"{verdict}"[0])));
    }

    [Theory, OnBothExecutors]
    public void K02_The_year_is_the_local_one(RuleExecutor executor)
    {
        var ended = new DateTimeOffset(2025, 12, 31, 16, 10, 0, TimeSpan.Zero);

        Assert.Equal(Verdict.Compliant, Filing(executor, ended, At("2027-01-31 23:59:59")).Verdict);
        Assert.Equal(At("2027-02-01 00:00"), Filing(executor, ended, At("2027-02-01 00:00")).Due!.Value.Due.Latest);
    }

    [Theory, OnBothExecutors]
    public void K03_They_go_to_the_archive_officer_and_to_nobody_else(RuleExecutor executor)
    {
        Assert.Equal(Verdict.Violated, With(Role.CipherRoomHead));
        Assert.Equal(Verdict.Compliant, With(Role.CipherRoomHead, Role.ArchiveOfficer));

        Verdict With(params Role[] roles)
        {
            var officer = new Person { Id = "9", Roles = [.. roles.Select(role => new RoleHolding(role))] };
            var document = new IncomingDocument { CirculationEndedAt = At("2025-11-03"), FiledAt = At("2026-01-15"), FiledWith = officer };
            var entries = new OfficeRecords(executor, "2025-01-01", "2026-12-31", document).Entries("A3.e");
            return entries.Any(entry => entry.Verdict == Verdict.Violated) ? Verdict.Violated : Verdict.Compliant;
        }
    }

    [Theory]
    [OnBothExecutors("Midnight", "2026-03-11 00:10", Verdict.Violated)]
    [OnBothExecutors("Midnight", "23:59:59", Verdict.Compliant)]
    [OnBothExecutors("AfterClose", "2026-03-11 00:10", Verdict.Violated)]
    [OnBothExecutors("AfterClose", "23:59:59", Verdict.Violated)]
    [OnBothExecutors("AfterClose 18:00", "23:59:59", Verdict.Violated)]
    [OnBothExecutors("AfterClose 23:59", "23:59:00", Verdict.Compliant)]
    public void K04_No_cipher_paper_lies_with_a_leader_through_midnight(RuleExecutor executor, string reading, string until, Verdict expected)
    {
        var stay = new Custody { Id = "1", IsCipher = true, RoomKind = RoomKind.LeaderOffice, From = At("23:30"), To = At(until) };

        Assert.Equal([$"1 {expected}"], new OfficeRecords(executor, "2026-03-10", "2026-03-12", stay).Under("B6.4.d", ("Overnight", reading)));
    }

    [Theory, OnBothExecutors]
    public void K06_Top_secret_papers_carried_out_breach_B_whoever_approved(RuleExecutor executor)
    {
        var carry = new AccessRequest<Document>
        {
            Action = SecrecyAction.CarryOut,
            Resource = new Document { Level = SecrecyLevel.TopSecret },
            At = At("10:00"),
            Context = new AccessContext { ApprovedAt = At("09:00") },
        };

        new Office(executor).Answers(carry, DecisionEffect.Deny, "B6.4.e", Verdict.Violated);
    }

    [Theory, OnBothExecutors]
    public void K07_Internal_papers_are_kept_in_protected_places_all_the_same(RuleExecutor executor)
    {
        Fact[] facts = [new Carrier { Id = "1", Level = SecrecyLevel.Internal, Place = "走廊" }, new StoragePlace { Name = "柜一", IsApproved = true }];

        Assert.Equal(["1 Violated"], new OfficeRecords(executor, "2026-03-10", "2026-03-11", facts).Under("A5.a"));
    }

    [Theory]
    [OnBothExecutors("机密★30年", Verdict.Violated)]
    [OnBothExecutors("机密★20年", Verdict.Compliant)]
    [OnBothExecutors("绝密★长期", Verdict.Indeterminate)]
    public void K09_No_period_is_longer_than_its_level_allows(RuleExecutor executor, string mark, Verdict expected)
    {
        var classification = new Classification
        {
            Level = mark[0] == '绝' ? SecrecyLevel.TopSecret : SecrecyLevel.HighlySecret,
            Mark = mark,
            Basis = "范围",
            Scope = "机要室",
            Proposer = new Person { Id = "1" },
            Approver = new Person { Id = "2" },
            IsWithinAuthority = true,
        };

        Assert.Equal(expected, new Office(executor).Of(classification, "B6.6.c", At("18:00")));
    }

    private static AuditEntry Filing(RuleExecutor executor, DateTimeOffset ended, DateTimeOffset filed, params (string, string)[] options)
    {
        var officer = new Person { Id = "9", Roles = [new(Role.ArchiveOfficer)] };
        var document = new IncomingDocument { Id = "1", CirculationEndedAt = ended, FiledAt = filed, FiledWith = officer };
        return new OfficeRecords(executor, "2025-01-01", "2027-12-31", document).Entries("A3.e", options).Single(entry => entry.Fact == document);
    }
}
