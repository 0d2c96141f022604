using System.Globalization;

namespace Jiyao.Rules.Tool.Reports.Html.Page;

/// <summary>A bar of shares. It repeats what the figures beside it say, so a screen reader passes it by.</summary>
internal static class Bar
{
    public static void Write(HtmlWriter html, Tally tally)
    {
        html.Write($"<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        var from = 0.0;
        foreach (var (name, count) in Shares(tally))
        {
            if (count == 0) continue;
            var width = 100.0 * count / tally.All;
            html.Write($"<rect class=\"{name}\" x=\"{Number(from)}\" width=\"{Number(width)}\" height=\"8\"/>");
            from += width;
        }

        html.Write($"</svg>");
    }

    private static (string Name, long Count)[] Shares(Tally tally) =>
    [
        ("violated", tally.Violated), ("indeterminate", tally.Indeterminate), ("pending", tally.Pending), ("compliant", tally.Compliant),
    ];

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
