using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>B6.4.e with <c>AllowApprovedCarry</c>: where no log of what was carried out is supplied, no approval is known.</summary>
public sealed class CarryingWithoutItsLogTests
{
    [Fact]
    public void A_stay_outside_is_open_without_the_log()
    {
        var engine = RegulationEngine.Create(ModelRegulations.Load(["B"], [KeyValuePair.Create("AllowApprovedCarry", "true")]));
        var stay = new Custody { Item = "1", Level = SecrecyLevel.Secret, IsOutsideTheBuilding = true, From = At("2026-03-02 12:00") };
        var report = engine.Audit([stay], new AuditOptions { AsOf = At("2026-04-01"), Supplied = [typeof(Custody)] });

        var entry = Assert.Single(report.Entries, entry => entry.Clause == "B6.4.e");
        Assert.Equal((stay, Verdict.Indeterminate), (entry.Fact, entry.Verdict));
    }
}
