using System.CommandLine;
using Jiyao.Rules.Tool.Configuration;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>The options that tell which findings fail a check.</summary>
internal sealed class TriageOptions
{
    public Option<string[]> FailOn { get; } = new("--fail-on")
    {
        Description = HelpText.Of(
            "有这些新查出事项时退出码为 1，如 violated:B4 或 indeterminate；none 表示都不。默认凡有违反。",
            "Exit with 1 on these new findings, such as violated:B4 or indeterminate; 'none' for none. By default any violation."),
        HelpName = "VERDICT[:CLAUSE]",
    };

    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = HelpText.Of(
            "此文件里的事项为已知，不影响结果。",
            "Findings of this file are known and fail nothing."),
        HelpName = "FILE",
    };

    public Option<string?> WriteBaseline { get; } = new("--write-baseline")
    {
        Description = HelpText.Of(
            "把查出事项写成基线。",
            "Write the findings to a baseline."),
        HelpName = "FILE",
    };

    public Option<string?> Waivers { get; } = new("--waivers")
    {
        Description = HelpText.Of(
            "批准的例外：JSON 列表，各有 clause、record、reason、approver、expires；到期的即为查出事项。",
            "Approved exceptions: a JSON list with clause, record, reason, approver and expires; an expired one is a finding."),
        HelpName = "FILE",
    };

    public TriageOptions() => FailOn.CompletionSources.Add("violated", "indeterminate", "pending", "none");

    /// <exception cref="UsageException">A condition or a file is not usable.</exception>
    public Triage Create(ParseResult parsed, CheckConfiguration configuration, string? file, Catalogue catalogue) => new(
        parsed.GetValue(FailOn) is { Length: > 0 } given
            ? Triaging.FailOn.Parse(given, catalogue)
            : Triaging.FailOn.Parse(configuration.FailOn, catalogue, $"{file}: failOn"),
        (parsed.GetValue(Baseline) ?? configuration.Baseline) is { } baseline ? Triaging.Baseline.Read(baseline) : null,
        (parsed.GetValue(Waivers) ?? configuration.Waivers) is { } waivers ? WaiverList.Read(waivers, catalogue) : WaiverList.None);
}
