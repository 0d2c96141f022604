namespace Jiyao.Rules.Tests.Execution;

/// <summary>A regulation of rules written in a test, one clause a rule.</summary>
internal static class SmallRegulation
{
    public static IRegulationEngine Engine(RuleExecutor executor, params Rule[] rules) =>
        RegulationEngine.Create([Pack(rules)], new EngineOptions { Executor = executor });

    public static RegulationPack Pack(params Rule[] rules)
    {
        var ids = rules
            .Select(rule => (ClauseAttribute)Attribute.GetCustomAttribute(rule.GetType(), typeof(ClauseAttribute))!)
            .Select(attribute => attribute.Id)
            .Distinct();
        var chapter = new Chapter("T", new("试", "Test"), [.. ids.Select(Clause)]);
        return new RegulationPack(new Regulation("T", new("试行规定", "Test regulation"), [chapter]), rules, []);
    }

    private static Clause Clause(string id) => new()
    {
        Id = id,
        Summary = new($"条款 {id}", $"Clause {id}"),
        Norm = Norm.Prohibition,
        Bearer = new("全体", "everyone"),
        Decidability = Decidability.FromRecords,
        DataNeeded = new("记录", "records"),
    };
}
