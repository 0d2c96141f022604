using System.Text.Json.Serialization;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Configuration;

/// <summary>What an office sets once for its checks, in <c>jiyao.json</c>. The command line overrides it, item by item.</summary>
internal sealed record CheckConfiguration
{
    /// <summary>The file's name in a folder of registers.</summary>
    public const string FileName = "jiyao.json";

    public static CheckConfiguration None { get; } = new();

    /// <summary>Which schema the file keeps to; for editors.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public IReadOnlyList<string> Regulations { get; init; } = [];

    /// <summary>Regulations of one's own, as <c>--pack</c> takes them; where they are relative, from the folder of this file.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>Readings, by the keys that <c>--option</c> takes.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>FROM/TO, as <c>--period</c> takes it.</summary>
    public string? Period { get; init; }

    /// <summary>Headers of this office, for each kind of register: the header, and the column it stands for.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Columns { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Places of this office by name, and what kind of room each is.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> FailOn { get; init; } = [];

    public bool AllowIndeterminate { get; init; }

    /// <summary>The baseline; where it is relative, from the folder of this file.</summary>
    public string? Baseline { get; init; }

    /// <summary>The waivers; where it is relative, from the folder of this file.</summary>
    public string? Waivers { get; init; }

    /// <summary>The language of text: zh or en.</summary>
    public string? Lang { get; init; }

    /// <summary>The period given on the command line, or else that of the office.</summary>
    /// <exception cref="UsageException">It is no period.</exception>
    public (DateTimeOffset From, DateTimeOffset To)? PeriodOr(string? given, string? file) =>
        given is null ? InstantArgument.ParsePeriod($"{file}: period", Period) : InstantArgument.ParsePeriod("--period", given);
}
