using Microsoft.Extensions.DependencyInjection;

namespace Jiyao.Rules.Tests.Documentation;

/// <summary>The code of the documentation. Each sample stands between a line that names it and an end line.</summary>
internal static class Samples
{
    public static void FirstScreen()
    {
        // sample
        var engine = RegulationEngine.Create([CipherOfficeRegulation.Create()]);
        var paper = new Document { Title = "Weekly brief", Level = SecrecyLevel.HighlySecret };
        var decision = engine.Decide(new AccessRequest<Document> { Action = SecrecyAction.CarryOut, Resource = paper, At = DateTimeOffset.Now });
        Console.WriteLine($"{decision.Effect}: {decision.Reasons[0].Clause} {decision.Reasons[0].Message.En}");
        // Deny: B6.4.e No document of any state-secret level leaves the building; by default approval does not help, and internal items are not meant.
        // end
    }

    public static void FirstScreenInChinese()
    {
        // sample
        var engine = RegulationEngine.Create([CipherOfficeRegulation.Create()]);
        var paper = new Document { Title = "每周要情", Level = SecrecyLevel.HighlySecret };
        var decision = engine.Decide(new AccessRequest<Document> { Action = SecrecyAction.CarryOut, Resource = paper, At = DateTimeOffset.Now });
        Console.WriteLine($"{decision.Effect}:{decision.Reasons[0].Clause} {decision.Reasons[0].Message.Zh}");
        // end
    }

    public static IServiceCollection Services()
    {
        // sample
        var services = new ServiceCollection();
        services.AddJiyaoRules(rules => rules
            .AddBureau()
            .AddCipherOffice(options => options.AllowApprovedCarry = true));
        // end
        return services;
    }

    public static void Deadlines(IRegulationEngine engine)
    {
        // sample
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = TelegramPrecedence.ExtraUrgent,
            ReceivedAt = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8)),
        };
        foreach (var obligation in engine.DutiesOf(telegram).Obligations.Where(obligation => obligation.IsEvent))
            Console.WriteLine($"{obligation.Clause} {obligation.Duty.Label.En} by {obligation.Due?.Due}");
        // B4.1.a send the receipt by 2026-03-10T09:15:00+08:00
        // B4.3.a report to the head of the cipher room by 2026-03-10T09:15:00+08:00
        // B4.4.c finish handling by 2026-03-11T09:00:00+08:00
        // end
    }

    // sample
    [Clause("B6.4.e")]
    public sealed class SecretDocumentsStayOnThePremises(CipherOfficeOptions options) : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;

            When()
                .Match(
                    () => request,
                    r => r.Action == SecrecyAction.CarryOut,
                    r => r.Resource!.Level >= SecrecyLevel.Secret)
                .Having(() => !options.AllowApprovedCarry || request.Context.IsApproved == false);

            Then()
                .Prohibit(() => request);
        }
    }
    // end

    // sample
    [Clause("B4.1.a")]
    public sealed class ReceiptWithinFifteenMinutes : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            var limit = new TimeLimit(TimeSpan.FromMinutes(15));

            When()
                .Match(() => telegram, t => t.Direction == TelegramDirection.Incoming);

            Then()
                .Oblige(() => telegram, Duty.SendReceipt, due: t => limit.From(t.ReceivedAt), fulfilled: t => t.ReceiptSentAt);
        }
    }
    // end

    // sample
    [Clause("B5.3.c"), Overrides("B5.3.b")]
    public sealed class LeadersMayEnterTheMachineRoom : Rule
    {
        public override void Define()
        {
            AccessRequest<Room> request = default!;

            When()
                .Match(
                    () => request,
                    r => r.Action == SecrecyAction.Enter,
                    r => r.Resource!.Kind == RoomKind.MachineRoom,
                    r => r.Subject!.Holds(Role.DistrictLeader, r.At) == true
                        || r.Subject.Holds(Role.DeputyDirectorInCharge, r.At) == true);

            Then()
                .Permit(() => request);
        }
    }
    // end

    // sample
    [Clause("B6.5.a")]
    public sealed class EveryMonthHasItsInspection : Rule
    {
        private static readonly Duty Inspect = new("inspect", new("保密检查", "inspect"));

        public override void Define()
        {
            CalendarSpan month = default!;
            IEnumerable<Inspection> inspections = default!;

            When()
                .Query(() => month, q => q.Match<AuditPeriod>().SelectMany(period => period.Spans(SpanKind.Month)))
                .Query(() => inspections, q => q.Match<Inspection>().Collect());

            Then()
                .Oblige(() => month, Inspect, due: m => m.Deadline, fulfilled: m => m.FirstOf(inspections.Select(i => i.At)));
        }
    }
    // end

    // sample
    [Clause("B6.7")]
    public sealed class TownshipsHaveASecrecyOfficer : Rule
    {
        public override void Define()
        {
            Unit unit = default!;

            When()
                .Match(() => unit, u => u.Kind == UnitKind.Township)
                .Not<Appointment>(a => a.Unit == unit.Name, a => a.Role == Role.SecrecyOfficer, a => a.To == null);

            Then()
                .Prohibit(() => unit);
        }
    }
    // end
}
