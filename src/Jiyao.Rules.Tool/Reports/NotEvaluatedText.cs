namespace Jiyao.Rules.Tool.Reports;

/// <summary>The reasons for which clauses are not evaluated, in a word; in full they name the records of each clause.</summary>
internal static class NotEvaluatedText
{
    private static readonly LocalizedText NoRule = new("非机器所能判定", "not for a machine to judge");
    private static readonly LocalizedText NotInForce = new("此期间不施行", "not in force in this period");
    private static readonly LocalizedText NotSupplied = new("未提供所需记录", "the records it takes were not supplied");
    private static readonly LocalizedText PartlyNotSupplied = new("只核查了一部分", "judged in part only");

    public static LocalizedText Of(NotEvaluatedKind kind) => kind switch
    {
        NotEvaluatedKind.NoRule => NoRule,
        NotEvaluatedKind.NotInForce => NotInForce,
        NotEvaluatedKind.NotSupplied => NotSupplied,
        _ => PartlyNotSupplied,
    };
}
