using Jiyao.Rules;
using OfficeRules.C1Visitors;

namespace OfficeRules;

/// <summary>The regulation: its clauses in the order of the text, and the rules that encode them.</summary>
public static class Pack
{
    /// <summary>Makes it.</summary>
    public static RegulationPack Create() => new(
        new Regulation("C", new("示例单位来访管理规定", "Visitor rules of an invented office"), [VisitorClauses.Chapter]),
        [new VisitorsAreEscorted()],
        []);
}
