using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.Bureau;

internal static class PurposeClauses
{
    public static Chapter Chapter { get; } = new("A0", new("立规宗旨", "Purpose"),
    [
        WithoutRule("A0", Norm.Principle, Decidability.NotDecidable, Bearers.Bureau,
            says: new("说明立规的用意：堵住失密漏洞，使机关日常工作不受干扰。",
                "States what the rules are for: closing the ways in which secrets leak and "
                + "letting the office work undisturbed."),
            needs: new("无", "None"),
            because: new("只说明目的，没有可以核对的行为、对象或期限。",
                "It states a purpose only: there is no act, object or limit to check.")),
    ]);
}
