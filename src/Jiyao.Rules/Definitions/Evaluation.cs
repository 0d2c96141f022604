using System.Linq.Expressions;
using System.Reflection;

namespace Jiyao.Rules.Definitions;

/// <summary>Reads the closures that the compiler hangs captured locals on, nested scopes included.</summary>
internal static class Evaluation
{
    public static object? ClosureOf(MemberExpression member) =>
        TryClosureOf(member, out var closure)
            ? closure
            : throw new ArgumentException($"'{member}' is no captured variable.", nameof(member));

    public static bool TryClosureOf(MemberExpression member, out object? closure) => TryRead(member.Expression, out closure);

    private static bool TryRead(Expression? node, out object? value)
    {
        switch (node)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression { Member: FieldInfo field } member when TryRead(member.Expression, out var target):
                value = field.GetValue(target);
                return true;
            case null:
                value = null;
                return true;
            default:
                value = null;
                return false;
        }
    }
}
