namespace Jiyao.Rules.Tests.Joining;

/// <summary>Where it hangs on what was not written down whether there is a fact that a rule looks for, the verdict names it.</summary>
public sealed class WhatIsLookedForTests
{
    private static readonly Chapter Chapter = new("T", new("章", "Chapter"),
    [
        new Clause
        {
            Id = "T1",
            Summary = new("每个单位有保密员。", "Every unit has a secrecy officer."),
            Norm = Norm.Organisational,
            Bearer = new("单位", "the unit"),
            Decidability = Decidability.FromRecords,
            DataNeeded = new("名册", "the list"),
        },
    ]);

    [Theory, OnBothExecutors]
    public void A_fact_that_may_fit_is_asked_for_what_it_does_not_say(RuleExecutor executor)
    {
        var entry = Judged(executor, new Unit { Name = "甲" }, new Appointment { Unit = "甲" });

        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        Assert.Equal(["appointment.role"], entry.Missing);
        Assert.Equal("Not known: appointment.role. Cannot be judged: Every unit has a secrecy officer.", entry.Message.En);
    }

    [Theory, OnBothExecutors]
    public void A_record_is_asked_for_what_it_is_looked_up_by(RuleExecutor executor) =>
        Assert.Equal(["name"], Judged(executor, new Unit(), new Appointment { Unit = "甲", Role = Role.SecrecyOfficer }).Missing);

    [Theory, OnBothExecutors]
    public void Where_it_can_be_told_nothing_is_asked_for(RuleExecutor executor) =>
        Assert.Empty(Judged(executor, new Unit { Name = "甲" }, new Appointment { Unit = "乙" }).Missing);

    private static AuditEntry Judged(RuleExecutor executor, params Fact[] facts) => Assert.Single(
        RegulationEngine.Create(
            [new RegulationPack(new Regulation("T", new("试", "Trial"), [Chapter]), [new JoinRules.OfficerIsThere()], [])], new EngineOptions { Executor = executor })
        .Audit(facts, new AuditOptions { AsOf = Moments.At("2026-03-20"), IncludeCompliant = true }).Entries);
}
