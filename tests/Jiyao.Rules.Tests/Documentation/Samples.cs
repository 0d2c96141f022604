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
        Console.WriteLine($"{decision.Effect}：{decision.Reasons[0].Clause} {decision.Reasons[0].Message.Zh}");
        // Deny：B6.4.e 任何密级的国家秘密文件都不得带出办公楼；默认经过批准也不行，内部件不在其列。
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
        // B4.4.e record that it was handled by 2026-03-11T09:00:00+08:00
        // end
    }

    public static void DeadlinesInChinese(IRegulationEngine engine)
    {
        // sample
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = TelegramPrecedence.ExtraUrgent,
            ReceivedAt = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8)),
        };
        foreach (var obligation in engine.DutiesOf(telegram).Obligations.Where(obligation => obligation.IsEvent))
            Console.WriteLine($"{obligation.Clause} {obligation.Duty.Label.Zh}，期限 {obligation.Due?.Due}");
        // B4.1.a 发出回单，期限 2026-03-10T09:15:00+08:00
        // B4.3.a 报告机要室负责人，期限 2026-03-10T09:15:00+08:00
        // B4.4.c 办结，期限 2026-03-11T09:00:00+08:00
        // B4.4.e 留下办理记录，期限 2026-03-11T09:00:00+08:00
        // end
    }
}
