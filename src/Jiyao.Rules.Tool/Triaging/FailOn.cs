using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Triaging;

/// <summary>Which findings fail a check: verdicts, each under any clause or under one and those below it.</summary>
internal sealed class FailOn
{
    private readonly IReadOnlyList<(Verdict Verdict, string Clause)> conditions;

    private FailOn(IReadOnlyList<(Verdict, string)> conditions) => this.conditions = conditions;

    /// <summary>Any violation.</summary>
    public static FailOn AnyViolation { get; } = new([(Verdict.Violated, "")]);

    /// <summary>Reads conditions such as <c>violated</c>, <c>violated:B4</c>, <c>indeterminate:B4.1.a</c> or <c>none</c>.</summary>
    /// <exception cref="UsageException">One of them is none.</exception>
    public static FailOn Parse(IReadOnlyList<string> texts, Catalogue catalogue, string where = "--fail-on") => texts switch
    {
        [] => AnyViolation,
        ["none"] => new([]),
        _ when texts.Contains("none") => throw new UsageException(
            $"{where} none 不与别的条件同用；请只留一种。",
            $"{where} none stands alone; leave it out, or the others."),
        _ => new([.. texts.Select(text => Condition(text, catalogue, where))]),
    };

    public bool Matches(AuditEntry entry)
    {
        foreach (var (verdict, clause) in conditions)
            if (entry.Verdict == verdict && IsWithin(entry.Clause, clause)) return true;
        return false;
    }

    private static bool IsWithin(string clause, string asked) =>
        asked.Length == 0 || clause == asked
        || (clause.StartsWith(asked, StringComparison.Ordinal) && asked[^1] != '.' && IsPartEnd(clause[asked.Length], asked));

    // A of A2.b, A2 of A2.e1, B4.1 of B4.1.a, A2.e of A2.e1; not B4.1 of B4.10.
    private static bool IsPartEnd(char next, string asked) => asked.Length == 1 || next == '.' || char.IsAsciiDigit(next) != char.IsAsciiDigit(asked[^1]);

    private static (Verdict, string) Condition(string text, Catalogue catalogue, string where)
    {
        var (name, clause) = text.Split(':', 2) is [var before, { Length: > 0 } after] ? (before, after) : (text, "");
        Verdict? verdict = name switch
        {
            "violated" => Verdict.Violated,
            "indeterminate" => Verdict.Indeterminate,
            "pending" => Verdict.Pending,
            _ => null,
        };
        if (verdict is not { } known)
            throw new UsageException(
                $"{where}“{text}”：结论取 violated、indeterminate、pending，要限于某条款时后加 :CLAUSE，或取 none。",
                $"{where} '{text}': a verdict is violated, indeterminate or pending, with :CLAUSE where one is meant, or none.");
        return clause.Length == 0 || catalogue.Entries.Any(entry => IsWithin(entry.Clause.Id, clause))
            ? (known, clause)
            : throw new UsageException(
                $"{where}“{text}”：没有条款 {clause}；jiyao rules 列出全部条款。",
                $"{where} '{text}': there is no clause {clause}; 'jiyao rules' lists them.");
    }
}
