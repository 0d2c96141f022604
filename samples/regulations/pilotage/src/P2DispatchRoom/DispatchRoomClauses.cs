using Jiyao.Rules;

namespace Pilotage.P2DispatchRoom;

/// <summary>Chapter P2: the dispatch room.</summary>
internal static class DispatchRoomClauses
{
    private static readonly LocalizedText Log = new("出入登记（场所、陪同人、职务）", "Log of entries (room, escort, role)");

    public static Chapter Chapter { get; } = new("P2", new("调度室", "The dispatch room"),
    [
        new Clause
        {
            Id = "P2.1",
            Summary = new("无人陪同不得进入调度室。", "Nobody enters the dispatch room without an escort."),
            Norm = Norm.Prohibition,
            Bearer = new("任何人", "anyone"),
            Decidability = Decidability.FromRecords,
            DataNeeded = Log,
        },
        new Clause
        {
            Id = "P2.2",
            Summary = new("当班引航员可以单独进入。", "The pilot on duty may enter alone."),
            Norm = Norm.Permission,
            Bearer = new("当班引航员", "the pilot on duty"),
            Decidability = Decidability.FromRecords,
            DataNeeded = Log,
        },
    ]);
}
