using Jiyao.Rules.Tests.Amendments;
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
    public void An_executor_that_there_is_not_is_refused_at_the_start()
    {
        var options = new EngineOptions { Executor = (RuleExecutor)9 };

        Assert.Contains(
            "Executor is 9; it takes Compiled, Interpreted, Tiered",
            Assert.Throws<ArgumentException>(() => new ServiceCollection().AddJiyaoRules(rules => rules.UseEngine(options))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RegulationEngine.Create([CipherOfficeRegulation.Create()], options));
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddJiyaoRules(rules => rules.UseEngine(null!))).ParamName);
    }

    public static TheoryData<Type, string> Words => [.. Of<BureauOptions>(), .. Of<CipherOfficeOptions>()];

    [Theory, MemberData(nameof(Words))]
    public void A_reading_that_is_no_word_of_its_option_is_refused_at_the_start_by_its_key(Type options, string key)
    {
        var refusal = Assert.Throws<OptionException>(() => new ServiceCollection().AddJiyaoRules(rules => _ = options == typeof(BureauOptions)
            ? rules.AddBureau(chosen => Invent(chosen, key))
            : rules.AddCipherOffice(chosen => Invent(chosen, key))));

        Assert.Contains($"option {key} does not take '99'; it takes ", refusal.Text.En, StringComparison.Ordinal);
        Assert.Contains($"选项 {key} 不取“99”；可取 ", refusal.Text.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(CipherOfficeOptions.GapTolerance))]
    [InlineData(nameof(CipherOfficeOptions.HandoverTolerance))]
    [InlineData(nameof(CipherOfficeOptions.MaxCall))]
    [InlineData(nameof(CipherOfficeOptions.HeadReportWithin))]
    public void A_time_that_makes_no_sense_is_refused_by_its_key(string key)
    {
        var refusal = Assert.Throws<OptionException>(() => new ServiceCollection().AddJiyaoRules(rules => rules.AddCipherOffice(
            chosen => typeof(CipherOfficeOptions).GetProperty(key)!.SetValue(chosen, TimeSpan.FromTicks(-1)))));

        Assert.All([refusal.Text.Zh, refusal.Text.En], text => Assert.StartsWith($"{key} ", text, StringComparison.Ordinal));
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

    [Fact]
    public void The_clock_is_the_applications_unless_the_engine_is_given_its_own()
    {
        var (application, own) = (new StandingClock(Moments.At("2026-07-01")), new StandingClock(Moments.At("2025-07-01")));

        Assert.Equal(application.GetUtcNow(), AsOf(_ => { }));
        Assert.Equal(application.GetUtcNow(), AsOf(rules => rules.UseEngine(new EngineOptions { SilencePermits = true })));
        Assert.Equal(own.GetUtcNow(), AsOf(rules => rules.UseEngine(new EngineOptions { TimeProvider = own })));

        DateTimeOffset AsOf(Action<JiyaoRulesBuilder> configure)
        {
            using var provider = new ServiceCollection()
                .AddSingleton<TimeProvider>(application)
                .AddJiyaoRules(rules => configure(rules.AddBureau()))
                .BuildServiceProvider();
            return provider.GetRequiredService<IRegulationEngine>().Audit([]).AsOf;
        }
    }

    [Fact]
    public void An_application_without_a_regulation_has_no_engine()
    {
        using var provider = new ServiceCollection().AddJiyaoRules(_ => { }).BuildServiceProvider();

        Assert.Contains("no regulation", Assert.Throws<ArgumentException>(provider.GetRequiredService<IRegulationEngine>).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<TheoryDataRow<Type, string>> Of<TOptions>() =>
        from property in typeof(TOptions).GetProperties()
        where property.PropertyType.IsEnum
        select new TheoryDataRow<Type, string>(typeof(TOptions), property.Name);

    private static void Invent(object options, string key)
    {
        var property = options.GetType().GetProperty(key)!;
        property.SetValue(options, Enum.ToObject(property.PropertyType, 99));
    }
}
