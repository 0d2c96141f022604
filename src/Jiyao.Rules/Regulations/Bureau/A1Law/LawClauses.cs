using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.Bureau;

internal static class LawClauses
{
    public static Chapter Chapter { get; } = new("A1", new("遵守法规", "Keeping the law"),
    [
        WithoutRule("A1", Norm.Principle, Decidability.NotDecidable, Bearers.AllStaff,
            says: new("全体人员须遵守国家的保密法律和机要工作法规，具体义务由这些法律法规规定。",
                "Everyone keeps the national secrecy law and the rules on cipher work, "
                + "which themselves lay down the duties."),
            needs: new("所指法律法规的核查结果", "The results of checks against the law and rules referred to"),
            because: new("只指向其他法律法规，自身没有可核对的义务；所指的条款不在这两部制度之内。",
                "It only refers to other law and holds no duty of its own to check; "
                + "the provisions it means are outside both regulations.")),
    ]);
}
