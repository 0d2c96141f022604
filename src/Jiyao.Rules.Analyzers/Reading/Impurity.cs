using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>What a call depends on beyond its arguments, and what to write instead.</summary>
internal sealed class Impurity(string on, string instead)
{
    private static readonly Impurity Clock = new("the clock", "take the instant from the request or the record");
    private static readonly Impurity Zone = new("the machine's time zone", "name the offset");
    private static readonly Impurity Chance = new("chance", "take the value from the fact");
    private static readonly Impurity Machine = new("the machine it runs on", "take the value from the options");
    private static readonly Impurity World = new("files or the network", "supply what is there as facts");
    private static readonly Impurity Threads = new("threads", "a condition is computed where it stands");
    private static readonly Impurity Culture = new("the culture it runs in", "say which comparison or culture is meant");

    private static readonly Dictionary<string, Impurity> Types = new(StringComparer.Ordinal)
    {
        ["System.Environment"] = Machine,
        ["System.Console"] = Machine,
        ["System.Diagnostics.Process"] = Machine,
        ["System.Diagnostics.Stopwatch"] = Clock,
        ["System.TimeProvider"] = Clock,
        ["System.Random"] = Chance,
        ["System.Security.Cryptography.RandomNumberGenerator"] = Chance,
        ["System.IO.File"] = World,
        ["System.IO.FileInfo"] = World,
        ["System.IO.FileStream"] = World,
        ["System.IO.Directory"] = World,
        ["System.IO.DirectoryInfo"] = World,
        ["System.Net.Http.HttpClient"] = World,
        ["System.Threading.Thread"] = Threads,
        ["System.Threading.ThreadPool"] = Threads,
        ["System.Threading.Tasks.Parallel"] = Threads,
        ["System.Threading.Tasks.Task"] = Threads,
        ["System.Threading.Tasks.ValueTask"] = Threads,
    };

    private static readonly Dictionary<string, Impurity> Members = new(StringComparer.Ordinal)
    {
        ["System.DateTime.Now"] = Clock,
        ["System.DateTime.UtcNow"] = Clock,
        ["System.DateTime.Today"] = Clock,
        ["System.DateTimeOffset.Now"] = Clock,
        ["System.DateTimeOffset.UtcNow"] = Clock,
        ["System.DateTime.ToLocalTime"] = Zone,
        ["System.DateTimeOffset.ToLocalTime"] = Zone,
        ["System.DateTimeOffset.LocalDateTime"] = Zone,
        ["System.TimeZoneInfo.Local"] = Zone,
        ["System.Guid.NewGuid"] = Chance,
        ["System.Guid.CreateVersion7"] = Chance,
        ["System.Globalization.CultureInfo.CurrentCulture"] = Culture,
        ["System.Globalization.CultureInfo.CurrentUICulture"] = Culture,
    };

    public string On { get; } = on;

    public string Instead { get; } = instead;

    /// <summary>What the operation depends on; null: its operands alone.</summary>
    public static Impurity? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => Of(call.TargetMethod) ?? (CultureSensitive.Includes(call) ? Culture : null),
        IObjectCreationOperation { Constructor: { } constructor } => Of(constructor),
        IMemberReferenceOperation reference => Of(reference.Member),
        _ => null,
    };

    private static Impurity? Of(ISymbol member) => member.ContainingType is not { } type
        ? null
        : Types.TryGetValue(FullName(type), out var impurity) || Members.TryGetValue($"{FullName(type)}.{member.Name}", out impurity)
            ? impurity
            : null;

    private static string FullName(INamedTypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}";
}
