using Microsoft.Extensions.DependencyInjection;

namespace Jiyao.Rules.Tests.DependencyInjection;

public sealed class AddJiyaoRulesTests
{
    private static readonly AccessRequest<Document> CarryOut = new()
    {
        Action = SecrecyAction.CarryOut,
        Resource = new Document { Level = SecrecyLevel.Secret },
        Context = new AccessContext { IsApproved = true },
        At = DateTimeOffset.UnixEpoch,
    };

    [Fact]
    public void The_engine_is_one_for_the_whole_application()
    {
        using var provider = new ServiceCollection().AddJiyaoRules(rules => rules.AddCipherOffice()).BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<IRegulationEngine>(), provider.GetRequiredService<IRegulationEngine>());
        Assert.Equal(DecisionEffect.Deny, provider.GetRequiredService<IRegulationEngine>().Decide(CarryOut).Effect);
    }

    [Fact]
    public void Readings_are_chosen_where_the_regulation_is_added()
    {
        using var provider = new ServiceCollection()
            .AddJiyaoRules(rules => rules.AddCipherOffice(options => options.AllowApprovedCarry = true))
            .BuildServiceProvider();

        Assert.True(provider.GetRequiredService<IRegulationEngine>().Decide(CarryOut).IsAllowed);
    }

    [Fact]
    public void Called_twice_the_regulations_add_up_and_the_last_readings_hold()
    {
        using var provider = new ServiceCollection()
            .AddJiyaoRules(rules => rules.AddCipherOffice(options => options.AllowApprovedCarry = true).AddBureau())
            .AddJiyaoRules(rules => rules.AddCipherOffice())
            .BuildServiceProvider();

        var engine = provider.GetRequiredService<IRegulationEngine>();

        Assert.Equal(["B", "A"], engine.Catalogue.Regulations.Select(regulation => regulation.Id));
        Assert.Equal(DecisionEffect.Deny, engine.Decide(CarryOut).Effect);
    }

    [Fact]
    public void Readings_that_do_not_fit_together_are_refused_at_the_start()
    {
        var refusal = Assert.Throws<OptionException>(() =>
            new ServiceCollection().AddJiyaoRules(rules => rules.AddCipherOffice(options => options.UrgentDays = 5)));

        Assert.Contains("longer limit", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_engine_can_be_told_how_to_work()
    {
        using var provider = new ServiceCollection()
            .AddJiyaoRules(rules => rules.AddCipherOffice().UseEngine(new EngineOptions { SilencePermits = true }))
            .BuildServiceProvider();
        var unheardOf = new AccessRequest<Person> { Action = SecrecyAction.Copy, At = DateTimeOffset.UnixEpoch };

        Assert.True(provider.GetRequiredService<IRegulationEngine>().Decide(unheardOf).IsAllowed);
    }
}
