using Jiyao.Rules;

namespace OfficeRules.C1Visitors;

/// <summary>Chapter C1: visitors.</summary>
internal static class VisitorClauses
{
    public static Chapter Chapter { get; } = new("C1", new("来访", "Visitors"),
    [
        new Clause
        {
            Id = "C1.a",
            Summary = new("进入机房须全程有人陪同。", "Whoever enters the machine room is escorted throughout."),
            Norm = Norm.Prohibition,
            Bearer = new("任何人", "anyone"),
            Decidability = Decidability.FromRecords,
            DataNeeded = new("出入登记（场所、陪同人）", "Log of entries (room, escort)"),
        },
    ]);
}
