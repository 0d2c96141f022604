using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace Jiyao.Rules.Definitions;

/// <summary>Names what a tree reads, as reports name it: <c>resource.level</c>.</summary>
internal static class MemberPath
{
    /// <summary>The path of a member chain from the fact; null for anything else.</summary>
    public static string? Of(Expression? node) => node switch
    {
        ParameterExpression parameter => ItemQuantifier.PathOf(parameter) ?? "",
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Of(convert.Operand),
        MemberExpression { Expression: ParameterExpression slot } value when SlotDefinition.IsValue(value) => slot.Name,
        MemberExpression { Member.Name: "Value" or "HasValue", Expression: { } target }
            when Nullable.GetUnderlyingType(target.Type) is not null => Of(target),
        MemberExpression member when Of(member.Expression) is { } path => Join(path, member.Member.Name),
        _ => null,
    };

    /// <summary>What a call's answer rests on: the members it declares, or the paths of what it is given.</summary>
    public static IEnumerable<string> OfCall(MethodCallExpression call) => NeedsOf(call).SelectMany(one => one);

    /// <summary>The same, each with those that do in its place.</summary>
    public static IEnumerable<IReadOnlyList<string>> NeedsOf(MethodCallExpression call)
    {
        List<string> given = [.. Given(call)];
        if (call.Method.GetCustomAttribute<NeedsAttribute>() is not { } needs)
            return given.Where(path => path.Length > 0).Select(path => new[] { path });
        return needs.Members.Select(need => need.Split('|').Select(PathOf).ToArray());

        string PathOf(string member)
        {
            if (member.Split('.', 2) is [var name, var own]
                && Array.Find(call.Method.GetParameters(), parameter => parameter.Name == name) is { } argument
                && Of(call.Arguments[argument.Position]) is { } path)
                return Join(path, own);
            return given.Count == 0 ? Camel(member) : Join(given[0], member);
        }
    }

    /// <summary>The paths of what a call is given.</summary>
    public static IEnumerable<string> Given(MethodCallExpression call) =>
        (call.Object is null ? call.Arguments : call.Arguments.Prepend(call.Object)).Select(Of).OfType<string>();

    /// <summary>What stands at a path; null where the path ends early.</summary>
    public static object? ValueAt(object? fact, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (fact is null) return null;
            fact = Array.Find(fact.GetType().GetProperties(), member => Camel(member.Name) == name)?.GetValue(fact);
        }

        return fact;
    }

    /// <summary>Every path a tree reads.</summary>
    public static IReadOnlySet<string> Read(IEnumerable<Expression> trees)
    {
        var reader = new Reader();
        foreach (var tree in trees) reader.Visit(tree);
        return reader.Paths;
    }

    private static string Join(string path, string member)
    {
        var own = string.Join('.', member.Split('.').Select(Camel));
        return path.Length == 0 ? own : $"{path}.{own}";
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private sealed class Reader : ExpressionVisitor
    {
        public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

        protected override Expression VisitMember(MemberExpression node)
        {
            if (Of(node) is { Length: > 0 } path) Paths.Add(path);
            return base.VisitMember(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            Paths.UnionWith(OfCall(node));
            return base.VisitMethodCall(node);
        }
    }
}
