using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace Pilotage.P3Oversight;

/// <summary>Each month, or each quarter where that is the reading, has its inspection.</summary>
[Clause("P3.1")]
public sealed class SecrecyIsInspected(PilotageOptions options) : Rule
{
    private static readonly Duty Inspect = new("inspectStation", new("开展保密检查", "inspect secrecy"));

    public override void Define()
    {
        CalendarSpan span = default!;
        IEnumerable<Inspection> inspections = default!;

        When()
            .Query(() => span, q => q.Match<AuditPeriod>().SelectMany(period => period.Spans(options.InspectEvery)))
            .Query(() => inspections, q => q.Match<Inspection>().Collect());

        Then()
            .Oblige(() => span, Inspect, due: s => s.Deadline, fulfilled: s => s.FirstOf(inspections.Select(i => i.At)));
    }
}
