using Jiyao.Rules.Tool.Reports.Html.Page;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>The deadlines of receipt and handling, met and missed, by the precedence a telegram arrived with.</summary>
internal sealed class DeadlineCounts
{
    private const string Receipt = "B4.1.a";
    private const string Handling = "B4.4.";

    private static readonly LocalizedText Met = new("如期", "met");
    private static readonly LocalizedText Missed = new("逾期", "missed");
    private static readonly LocalizedText ShareMet = new("如期率", "share met");

    private static readonly (TelegramPrecedence? Precedence, LocalizedText Name)[] Precedences =
    [
        (TelegramPrecedence.Flash, new("特提", "Flash 特提")),
        (TelegramPrecedence.ExtraUrgent, new("特急", "Extra urgent 特急")),
        (TelegramPrecedence.Urgent, new("加急", "Urgent 加急")),
        (TelegramPrecedence.Ordinary, new("平急", "Ordinary 平急")),
        (null, new("等级不明", "Not known")),
    ];

    private readonly SortedSet<string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<(TelegramPrecedence? Precedence, string Clause), Tally> counts = [];

    public void Add(AuditEntry entry)
    {
        if (entry.Fact is not Telegram telegram || !IsCounted(entry.Clause)) return;
        var key = (telegram.Precedence, entry.Clause);
        if (!counts.TryGetValue(key, out var tally)) counts[key] = tally = new();
        tally.Add(entry.Verdict);
        known.Add(entry.Clause);
    }

    public void Write(HtmlWriter html, ClauseTexts texts)
    {
        if (counts.Count == 0)
        {
            html.Write($"<p>{new LocalizedText("没有收报可查，未核查。", "No incoming telegrams were supplied, so they were not judged.")}</p>");
            return;
        }

        html.Write(
            $"""
            <table class="deadlines"><thead><tr>
            <th scope="col">{new LocalizedText("条款", "Clause")}</th><th scope="col">{new LocalizedText("内容", "It says")}</th>
            <th scope="col" class="number">{Met}</th>
            <th scope="col" class="number">{Missed}</th>
            <th scope="col" class="number">{VerdictText.Pending}</th>
            <th scope="col" class="number">{VerdictText.Indeterminate}</th>
            <th scope="col" class="number">{ShareMet}</th><td class="barcell"></td></tr></thead>

            """);
        foreach (var (precedence, name) in Precedences)
        {
            var clauses = known.Where(clause => counts.ContainsKey((precedence, clause))).ToList();
            if (clauses.Count == 0) continue;
            html.Write($"<tbody><tr class=\"chapter\"><th scope=\"rowgroup\" colspan=\"8\">{name}</th></tr>\n");
            foreach (var clause in clauses) Row(html, clause, texts[clause], counts[(precedence, clause)]);
            html.Write($"</tbody>\n");
        }

        html.Write($"</table>");
    }

    private static void Row(HtmlWriter html, string clause, LocalizedText says, Tally tally)
    {
        var settled = tally.Compliant + tally.Violated;
        html.Write($"<tr><th scope=\"row\"><a href=\"#clause-{clause}\">{clause}</a></th><td class=\"says\">{says}</td>");
        VerdictText.WriteCell(html, "compliant", Met, tally.Compliant);
        VerdictText.WriteCell(html, "violated", Missed, tally.Violated);
        VerdictText.WriteCell(html, "pending", VerdictText.Pending, tally.Pending);
        VerdictText.WriteCell(html, "indeterminate", VerdictText.Indeterminate, tally.Indeterminate);
        html.Write($"<td class=\"number\"><span class=\"label\">{ShareMet}</span>{(settled == 0 ? "–" : Share(tally.Compliant, settled))}</td><td class=\"barcell\">");
        Bar.Write(html, tally);
        html.Write($"</td></tr>\n");
    }

    // Never rounded up to all: one missed is one missed.
    private static string Share(long met, long settled) =>
        (Math.Floor(1000.0 * met / settled) / 10).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) + "%";

    private static bool IsCounted(string clause) => clause == Receipt || clause.StartsWith(Handling, StringComparison.Ordinal);
}
