using Jiyao.Rules;
using Pilotage.P1Charts;
using Pilotage.P2DispatchRoom;
using Pilotage.P3Oversight;

namespace Pilotage;

/// <summary>The secrecy rules of an invented pilot station: its clauses in the order of the text, and the rules that encode them.</summary>
public static class PilotageRegulation
{
    /// <summary>Makes it.</summary>
    /// <param name="options">The readings; null: the strict defaults.</param>
    public static RegulationPack Create(PilotageOptions? options = null)
    {
        var chosen = options ?? new PilotageOptions();
        return new(
            new Regulation(
                "P",
                new("示例引航站涉密资料管理规定", "Secrecy rules of an invented pilot station"),
                [ChartClauses.Chapter, DispatchRoomClauses.Chapter, OversightClauses.Chapter])
            {
                Version = "1.1.0",
            },
            [
                new ChartsStayInTheStation(),
                new EscortedChartsMayLeave(),
                new ChartsComeBackWithinThreeDays(),
                new ChartsComeBackWithinTwoDays(),
                new LoansAreSignedByBoth(),
                new NobodyEntersTheDispatchRoomAlone(),
                new ThePilotOnDutyMayEnter(),
                new SecrecyIsInspected(chosen),
                new SectionsHaveASecrecyOfficer(),
            ],
            [new RegulationOption(PilotageOptions.InspectEveryKey, chosen.InspectEvery.ToString(), [nameof(SpanKind.Month), nameof(SpanKind.Quarter)])]);
    }
}
