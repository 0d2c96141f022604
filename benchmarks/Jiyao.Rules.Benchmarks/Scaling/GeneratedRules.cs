using Jiyao.Rules.Authoring;

namespace Jiyao.Rules.Benchmarks.Scaling;

/// <summary>A thing with a weight, for rules that differ by a range.</summary>
public sealed class Parcel : Fact
{
    /// <summary>The weight.</summary>
    public long? Weight { get; init; }
}

/// <summary>Forbids one action from a level on: such rules differ by an equality.</summary>
[Clause("G1")]
internal sealed class OneAction(int number, SecrecyAction action) : Rule
{
    public override void Define()
    {
        AccessRequest<Document> request = default!;
        Name($"OneAction{number}");
        When().Match(() => request, r => r.Action == action, r => r.Resource!.Level >= SecrecyLevel.Secret);
        Then().Prohibit(() => request);
    }
}

/// <summary>Forbids what weighs from one weight to below another: such rules differ by a range.</summary>
[Clause("G1")]
internal sealed class OneRange(int number, long from, long to) : Rule
{
    public override void Define()
    {
        AccessRequest<Parcel> request = default!;
        Name($"OneRange{number}");
        When().Match(() => request, r => r.Action == SecrecyAction.CarryOut, r => r.Resource!.Weight >= from, r => r.Resource!.Weight < to);
        Then().Prohibit(() => request);
    }
}

/// <summary>A regulation of one clause and so many rules.</summary>
internal static class GeneratedRegulation
{
    public static RegulationEngine Engine(IEnumerable<Rule> rules) =>
        RegulationEngine.Create([new(new Regulation("G", new("生成", "Generated"), [new Chapter("G", new("生成", "Generated"), [Clause])]), [.. rules], [])]);

    private static Clause Clause => new()
    {
        Id = "G1",
        Summary = new("生成的规则", "Generated rules"),
        Norm = Norm.Prohibition,
        Bearer = new("全体", "everyone"),
        Decidability = Decidability.FromRecords,
        DataNeeded = new("请求", "requests"),
    };
}
