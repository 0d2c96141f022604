using System.Globalization;
using System.Reflection;

namespace Jiyao.Rules.Tests;

/// <summary>One test that is shared with Jiyao.Rules, with one row of its values.</summary>
internal sealed record SharedCase(Type Type, MethodInfo Method, IReadOnlyList<object?> Values)
{
    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<SharedCase> All { get; } =
    [
        .. from type in typeof(SharedCase).Assembly.GetTypes()
           where type.IsPublic && !type.IsAbstract
           orderby type.Name
           from method in type.GetMethods()
           from row in Rows(method)
           select new SharedCase(type, method, row),
    ];

    public override string ToString() =>
        $"{Type.Name}.{Method.Name}({string.Join(", ", Values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)))})";

    /// <summary>What is answered otherwise than the test expects; null: nothing.</summary>
    public string? Difference(RuleExecutor executor)
    {
        Cases.Engines.Executor = executor;
        try
        {
            Method.Invoke(Activator.CreateInstance(Type), Arguments(executor));
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.Message;
        }
    }

    // As xunit gives them: omitted ones by their defaults, those of a list together.
    private object?[] Arguments(RuleExecutor executor)
    {
        var parameters = Method.GetParameters();
        object?[] given = parameters is [{ ParameterType: var first }, ..] && first == typeof(RuleExecutor) ? [executor, .. Values] : [.. Values];
        if (parameters is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute)))
        {
            var rest = Array.CreateInstance(last.ParameterType.GetElementType()!, given.Length - parameters.Length + 1);
            given[(parameters.Length - 1)..].CopyTo(rest, 0);
            return [.. given[..(parameters.Length - 1)], rest];
        }

        return [.. given, .. parameters.Skip(given.Length).Select(parameter => parameter.DefaultValue)];
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(MethodInfo method) =>
        method.IsDefined(typeof(FactAttribute))
            ? [[]]
            : method.GetCustomAttributes<OnBothExecutorsAttribute>().Select(row => row.Values)
                .Concat(method.GetCustomAttributes<InlineDataAttribute>().Select(row => row.Data))
                .Where(_ => method.IsDefined(typeof(TheoryAttribute)));
}
