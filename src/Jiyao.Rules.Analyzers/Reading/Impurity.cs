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
    private static readonly Impurity World = new("files, a database or the network", "supply what is there as facts");
    private static readonly Impurity Threads = new("threads", "a condition is computed where it stands");
    private static readonly Impurity Culture = new("the culture it runs in", "say which comparison or culture is meant");

    private static readonly Dictionary<string, Impurity> Types = new(StringComparer.Ordinal)
    {
        ["System.Environment"] = Machine,
        ["System.Console"] = Machine,
        ["System.Diagnostics.Process"] = Machine,
        ["System.Diagnostics.Stopwatch"] = Clock,
        ["System.Diagnostics.Activity"] = Threads,
        ["System.GC"] = Machine,
        ["System.TimeZone"] = Zone,
        ["System.TimeProvider"] = Clock,
        ["System.Random"] = Chance,
        ["System.Security.Cryptography.RandomNumberGenerator"] = Chance,
        ["System.AppContext"] = Machine,
        ["System.OperatingSystem"] = Machine,
        ["System.Diagnostics.StackFrame"] = Machine,
        ["System.Diagnostics.StackTrace"] = Machine,
        ["System.AppDomain"] = Machine,
        ["System.Runtime.InteropServices.RuntimeInformation"] = Machine,
        ["System.HashCode"] = Chance,
        ["System.Linq.ParallelEnumerable"] = Threads,
        ["System.Threading.AsyncLocal"] = Threads,
        ["System.Threading.Thread"] = Threads,
        ["System.Threading.ThreadLocal"] = Threads,
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
        ["System.DateTime.ToUniversalTime"] = Zone,
        ["System.DateTime.FromFileTime"] = Zone,
        ["System.DateTime.ToFileTime"] = Zone,
        ["System.DateTimeOffset.FromFileTime"] = Zone,
        ["System.TimeZoneInfo.Local"] = Zone,
        ["System.TimeZoneInfo.FindSystemTimeZoneById"] = Zone,
        ["System.TimeZoneInfo.ConvertTimeBySystemTimeZoneId"] = Zone,
        ["System.Reflection.Assembly.Location"] = Machine,
        ["System.Object.GetHashCode"] = Chance,
        ["System.String.GetHashCode"] = Chance,
        ["System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode"] = Chance,
        ["System.Linq.Enumerable.Shuffle"] = Chance,
        ["System.IO.Path.Exists"] = World,
        ["System.IO.Path.GetFullPath"] = Machine,
        ["System.IO.Path.GetRandomFileName"] = Chance,
        ["System.IO.Path.GetTempFileName"] = World,
        ["System.IO.Path.GetTempPath"] = Machine,
        ["System.Guid.NewGuid"] = Chance,
        ["System.Guid.CreateVersion7"] = Chance,
        ["System.Globalization.CultureInfo.CurrentCulture"] = Culture,
        ["System.Globalization.CultureInfo.CurrentUICulture"] = Culture,
        ["System.Globalization.CultureInfo.InstalledUICulture"] = Culture,
        ["System.Globalization.CultureInfo.DefaultThreadCurrentCulture"] = Culture,
        ["System.Globalization.CultureInfo.DefaultThreadCurrentUICulture"] = Culture,
        ["System.Globalization.DateTimeFormatInfo.CurrentInfo"] = Culture,
        ["System.Globalization.NumberFormatInfo.CurrentInfo"] = Culture,
        ["System.Globalization.RegionInfo.CurrentRegion"] = Culture,
        ["System.StringComparison.CurrentCulture"] = Culture,
        ["System.StringComparison.CurrentCultureIgnoreCase"] = Culture,
        ["System.StringComparer.CurrentCulture"] = Culture,
        ["System.StringComparer.CurrentCultureIgnoreCase"] = Culture,
    };

    public string On { get; } = on;

    public string Instead { get; } = instead;

    private static readonly string[] Outside = ["System.Net", "System.Data.Common", "Microsoft.EntityFrameworkCore", "Microsoft.Win32"];

    // Text and bytes in memory, and names of files, are no files.
    private static readonly string[] InMemory =
        ["Path", "StringReader", "StringWriter", "MemoryStream", "BinaryReader", "BinaryWriter", "StreamReader", "StreamWriter", "TextReader", "TextWriter", "Stream"];

    /// <summary>What the operation depends on; null: its operands alone.</summary>
    public static Impurity? Of(IOperation operation) => Found(operation) is { } found && !Named.IsOnly(operation) ? found : null;

    private static Impurity? Found(IOperation operation) => CultureSensitive.Includes(operation) ? Culture : operation switch
    {
        IInvocationOperation call => Of(call.TargetMethod),
        IObjectCreationOperation { Constructor: { } constructor } =>
            TakesLocalTime(constructor) ? Zone : OpensFile(constructor) ? World : Of(constructor),
        IConversionOperation { OperatorMethod: { } method } => TakesLocalTime(method) ? Zone : null,
        IMemberReferenceOperation reference => Of(reference.Member),
        _ => null,
    };

    private static bool OpensFile(IMethodSymbol constructor) =>
        constructor.ContainingType is { Name: "StreamReader" or "StreamWriter", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } }
        && constructor.Parameters.FirstOrDefault()?.Type.SpecialType == SpecialType.System_String;

    // A DateTime alone has no offset; it is given that of the machine.
    private static bool TakesLocalTime(IMethodSymbol method) =>
        method.Parameters.Length == 1
        && method.Parameters[0].Type.SpecialType == SpecialType.System_DateTime
        && method.ContainingType is { Name: "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static Impurity? Of(ISymbol member) => member.ContainingType is not { } type
        ? null
        : Types.TryGetValue(FullName(type), out var impurity) || Members.TryGetValue($"{FullName(type)}.{member.Name}", out impurity)
            ? impurity
            : IsOfTheWorld(type) ? World : null;

    private static bool IsOfTheWorld(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() switch
    {
        "System.IO" => !InMemory.Contains(type.Name, StringComparer.Ordinal) && !type.Name.EndsWith("Exception", StringComparison.Ordinal),
        var name => Outside.Any(outside => name == outside || name.StartsWith(outside + ".", StringComparison.Ordinal)),
    };

    private static string FullName(INamedTypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}";
}
