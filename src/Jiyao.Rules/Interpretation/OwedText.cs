using System.Linq.Expressions;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Interpretation;

/// <summary>Writes down what an obligation is counted from and what fulfils it, as code.</summary>
internal static class OwedText
{
    /// <summary>A line for each of the three that the obligation states; none, if it is no obligation.</summary>
    public static IEnumerable<string> Of(FindingDefinition? finding)
    {
        if (finding is not ObligationDefinition duty) return [];
        (string Name, Expression? Tree)[] stated = [("due", duty.Due), ("fulfilled", duty.FulfilledAt), ("kept", duty.Kept)];
        return stated.Where(one => one.Tree is not null).Select(one => $"{one.Name}: {ConditionText.Of(one.Tree!)}");
    }
}
