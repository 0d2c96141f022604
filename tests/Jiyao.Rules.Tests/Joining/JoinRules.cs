namespace Jiyao.Rules.Tests.Joining;

/// <summary>Rules of several facts, one for each form they may take.</summary>
internal static class JoinRules
{
    public static readonly Duty HaveOfficer = new("haveOfficer", new("配备保密员", "have a secrecy officer"));

    /// <summary>Every form that one engine can hold at once.</summary>
    public static Rule[] All() =>
    [
        new OfficerIsThere(), new OfficerIsForbidden(), new FullTimeUnlessSaidOtherwise(), new AllFullTime(), new NeitherKind(), new EachFullTime(),
        new FullTimeOfficerIsThere(),
        new OneOfficerEach(), new OneUnitEach(), new NoCrowdInAnyUnit(), new MonthlyInspection(), new AtMostOneOfficer(), new VacantUnits(), new VacancyIsForbidden(), new NoVacancyAtAll(),
        new NumberedOfficerIsThere(), new InspectionOfStaffedUnits(),
    ];

    [Clause("T1")]
    internal sealed class OfficerIsThere : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            When().Match(() => unit).Not<Appointment>(a => a.Unit == unit.Name, a => a.Role == Role.SecrecyOfficer);
            Then().Prohibit(() => unit);
        }
    }

    [Clause("T1")]
    internal sealed class NumberedOfficerIsThere : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            When().Match(() => unit).Not<Appointment>(a => a.Unit == unit.Name, a => a.Id == unit.Id);
            Then().Prohibit(() => unit);
        }
    }

    [Clause("T1")]
    internal sealed class InspectionOfStaffedUnits : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            Appointment appointment = default!;
            Inspection inspection = default!;
            When()
                .Match(() => unit)
                .Match(() => appointment, a => a.Unit == unit.Name)
                .Query(() => inspection, q => q.Match<Inspection>());
            Then().Prohibit(() => inspection);
        }
    }

    [Clause("T1")]
    internal sealed class BrokenSpans : Rule
    {
        public override void Define()
        {
            CalendarSpan month = default!;
            When().Query(() => month, q => q.Match<AuditPeriod>().SelectMany(p => Broken(p)));
            Then().Oblige(() => month, HaveOfficer, due: m => m.Deadline, kept: m => true);
        }

        private static IEnumerable<CalendarSpan> Broken(AuditPeriod period)
        {
            yield return period.Spans(SpanKind.Month).First();
            throw new FormatException("the table of months is broken");
        }
    }

    [Clause("T1")]
    internal sealed class OfficerIsForbidden : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            When().Match(() => unit).Exists<Appointment>(a => a.Unit == unit.Name, a => a.Role == Role.SecrecyOfficer);
            Then().Prohibit(() => unit);
        }
    }

    [Clause("T1")]
    internal sealed class FullTimeUnlessSaidOtherwise : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            When().Match(() => unit).Exists<Appointment>(a => a.Unit == unit.Name, a => a.IsFullTime.GetValueOrDefault(true));
            Then().Prohibit(() => unit);
        }
    }

    [Clause("T1")]
    internal sealed class AllFullTime : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            When().Match(() => unit).All<Appointment>(a => a.Unit == unit.Name, a => a.IsFullTime == true);
            Then().Prohibit(() => unit);
        }
    }

    [Clause("T1")]
    internal sealed class NeitherKind : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            When().Match(() => unit).Or(any => any
                .Not<Appointment>(a => a.Unit == unit.Name)
                .Exists<Appointment>(a => a.Unit == unit.Name, a => a.IsFullTime == true));
            Then().Prohibit(() => unit);
        }
    }

    [Clause("T1")]
    internal sealed class EachFullTime : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            Appointment appointment = default!;
            When()
                .Match(() => unit)
                .Match(() => appointment, a => a.Unit == unit.Name)
                .Having(() => appointment.IsFullTime == true);
            Then().Prohibit(() => unit);
        }
    }

    [Clause("T1")]
    internal sealed class FullTimeOfficerIsThere : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            IEnumerable<Appointment> officers = default!;
            When()
                .Match(() => unit)
                .Query(() => officers, q => q.Match<Appointment>(a => a.Unit == unit.Name).Collect());
            Then().Oblige(() => unit, HaveOfficer, kept: u => officers.Any(officer => officer.IsFullTime == true));
        }
    }

    [Clause("T1")]
    internal sealed class OneOfficerEach : Rule
    {
        public override void Define()
        {
            Crowd crowd = default!;
            When()
                .Query(() => crowd, q => q
                    .Match<Appointment>()
                    .GroupBy(a => a.Unit!)
                    .Select(group => new Crowd(group.Key, group.Count())));
            Then().Oblige(() => crowd, HaveOfficer, kept: c => c.Count == 1);
        }
    }

    /// <summary>A secrecy officer serves one unit: of those in service, grouped by person, each with the units as they are counted.</summary>
    [Clause("T1")]
    internal sealed class OneUnitEach : Rule
    {
        public override void Define()
        {
            Crowd crowd = default!;
            When()
                .Query(() => crowd, q => q
                    .Match<Appointment>(a => a.Role == Role.SecrecyOfficer)
                    .Where(a => a.To == null)
                    .GroupBy(a => a.Person!.Name!, a => a.Unit!)
                    .Select(units => new Crowd(units.Key, units.Distinct().Count()))
                    .Where(c => c.Count > 1));
            Then().Prohibit(() => crowd);
        }
    }

    [Clause("T1")]
    internal sealed class NoCrowdInAnyUnit : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            Crowd crowd = default!;
            When()
                .Match(() => unit)
                .Query(() => crowd, q => q.Match<Appointment>().GroupBy(a => a.Unit!).Select(group => new Crowd(group.Key, group.Count())))
                .Having(() => crowd.Id == unit.Name, () => crowd.Count > 1);
            Then().Prohibit(() => unit);
        }
    }

    [Clause("T1")]
    internal sealed class MonthlyInspection : Rule
    {
        public override void Define()
        {
            CalendarSpan month = default!;
            IEnumerable<Inspection> inspections = default!;
            When()
                .Query(() => month, q => q.Match<AuditPeriod>().SelectMany(p => p.Spans(SpanKind.Month)))
                .Query(() => inspections, q => q.Match<Inspection>().Collect());
            Then().Oblige(
                () => month, HaveOfficer, due: m => m.Deadline, fulfilled: m => m.FirstOf(inspections.Select(inspection => inspection.At)));
        }
    }

    [Clause("T1")]
    internal sealed class AtMostOneOfficer : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            IEnumerable<Appointment> officers = default!;
            int count = default;
            When()
                .Match(() => unit)
                .Query(() => officers, q => q.Match<Appointment>(a => a.Unit == unit.Name).Collect())
                .Let(() => count, () => officers.Count())
                .Having(() => count > 1);
            Then().Prohibit(() => unit, details: u => Told(count));
        }

        private static LocalizedText Told(int count) => new($"有 {count} 人", $"there are {count}");
    }

    [Clause("T1")]
    internal sealed class VacantUnits : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            When().Match(() => unit).Not<Appointment>(a => a.Unit == unit.Name);
            Then().Yield(ctx => new Vacancy(unit.Name!));
        }
    }

    [Clause("T2")]
    internal sealed class VacancyIsForbidden : Rule
    {
        public override void Define()
        {
            Vacancy vacancy = default!;
            When().Match(() => vacancy);
            Then().Prohibit(() => vacancy);
        }
    }

    [Clause("T2")]
    internal sealed class NoVacancyAtAll : Rule
    {
        public override void Define()
        {
            AuditPeriod period = default!;
            When().Match(() => period).Exists<Vacancy>();
            Then().Prohibit(() => period);
        }
    }

    [Clause("T2")]
    internal sealed class NoGapAtAll : Rule
    {
        public override void Define()
        {
            AuditPeriod period = default!;
            When().Match(() => period).Exists<Gap>();
            Then().Prohibit(() => period);
        }
    }

    [Clause("T2")]
    internal sealed class OfficersForVacancies : Rule
    {
        public override void Define()
        {
            Vacancy vacancy = default!;
            When().Match(() => vacancy);
            Then().Yield(ctx => Appointed(vacancy));
        }

        private static Appointment Appointed(Vacancy vacancy) => new() { Unit = vacancy.Id };
    }

    internal sealed class Crowd : Fact
    {
        public Crowd(string unit, int count) => (Id, Count) = (unit, count);

        public int Count { get; }
    }

    internal abstract class Gap : Fact;

    internal sealed class Vacancy : Gap
    {
        public Vacancy(string unit) => Id = unit;
    }
}
