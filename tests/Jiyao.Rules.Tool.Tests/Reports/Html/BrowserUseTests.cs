using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Tests.Reports.Html;

/// <summary>What a reader does with the page: filter, sort, follow a figure to its findings, ask for more, change the language.</summary>
public sealed partial class BrowserUseTests(OfficePage pages) : IClassFixture<OfficePage>
{
    private const string Helpers =
        """
        const all = selector => [...document.querySelectorAll(selector)];
        const one = selector => document.querySelector(selector);
        const rows = () => all('#list tbody tr').length;
        const texts = selector => new Set(all(`#list tbody ${selector}`).map(cell => cell.textContent)).size;
        const set = (id, value) => { one(id).value = value; one(id).dispatchEvent(new Event('change')); };
        const heading = key => one(`#list th[data-key=${key}] button`);
        const cells = style => all(`#list tbody td.${style}`).map(cell => cell.textContent);
        const isSorted = list => list.every((text, i) => i === 0 || list[i - 1] <= text);
        """;

    [Theory]
    [InlineData("set('#by-verdict', 'indeterminate'); return [rows(), texts('.chip')].join()", "100,1")]
    [InlineData("set('#by-clause', 'B3.1.a'); return [rows() > 0, texts('a'), one('#list a').hash].join()", "true,1,#clause-B3.1.a")]
    [InlineData("one('#by-text').value = '空岗'; one('#by-text').dispatchEvent(new Event('input')); return wait(() => rows() < 100 && cells('what').every(text => text.includes('空岗')))", "true")]
    [InlineData("heading('d').click(); heading('d').click(); return [heading('d').parentElement.ariaSort, isSorted(cells('time').filter((_, i) => i % 2 === 0).reverse())].join()", "descending,true")]
    [InlineData("heading('c').click(); return [heading('c').parentElement.ariaSort, all('#list th[aria-sort]').length, isSorted(cells('clause'))].join()", "ascending,1,true")]
    [InlineData("one('#more').click(); one('[data-language=en]').click(); return [rows(), one('#by-verdict').options[1].text, one('#list .chip').textContent].join()", "200,violated,✗ violated")]
    [InlineData("one('td.violated') && one('a[data-month]').click(); return wait(() => String(rows()) === one('a[data-month]').textContent)", "true")]
    [InlineData("set('#by-clause', 'B3.1.a'); one('#filter').reset(); return wait(() => rows() === 100)", "true")]
    [InlineData("return one('#standing').hidden", "true")]
    [InlineData("return all('#list a').every(link => document.getElementById(link.hash.slice(1)))", "true")]
    [InlineData("const hints = width => { one('main').style.cssText = `max-width: none; width: ${width}px`; dispatchEvent(new Event('resize')); return ['months', 'coverage'].map(id => one(`#${id} .swipe`).hidden); }; return [...hints(300), ...hints(2000)].join()", "false,false,true,true")]
    [InlineData("return [all('th:not([scope])').length, all('label:not(:has(select, input))').length, all('[role=region]:not([aria-label])').length].join()", "0,0,0")]
    public void It_answers_its_reader(string act, string expected) => Answers(pages.Office, act, expected);

    [Theory]
    [InlineData("return [one('#standing').hidden, [...one('#by-standing').options].map(option => option.text).join('|'), cells('what')[1].includes('王 豁免至 2030-12-31：检修')].join()", "false,全部|新的|已豁免,true")]
    [InlineData("set('#by-standing', 'waived'); return [rows(), cells('record')[0].trim()].join()", "1,电报 1")]
    [InlineData("set('#by-standing', 'fresh'); return [rows(), cells('record')[0].trim()].join()", "1,电报 2")]
    public void What_is_excused_says_so_and_can_be_set_aside(string act, string expected) => Answers(pages.Excused, act, expected);

    [Theory]
    [InlineData("one('[data-month=\"2026-05\"]').click(); return [rows(), one('#by-month').value, one('#status').textContent].join('|')", "0|2026-05|共 20,101 项，本页只有 20,000 项，其中符合条件 0 项，显示 0 项。")]
    [InlineData("one('[data-month=\"2026-05\"]').click(); one('[data-language=en]').click(); return [rows(), one('#status').textContent].join('|')", "0|20,101 in all, of which this page holds 20,000; 0 of these match, 0 shown.")]
    [InlineData("one('[data-month=\"2026-03\"]').click(); return [rows(), texts('.clause')].join()", "100,1")]
    public void A_figure_for_whose_findings_there_is_no_room_leads_to_no_others(string act, string expected) => Answers(pages.Crowded, act, expected);

    private void Answers(string of, string act, string expected)
    {
        Assert.SkipWhen(Browser.IsAbsent, Browser.Absent);
        var page = Path.Combine(pages.Folder, $"{Guid.NewGuid():N}.html");
        File.WriteAllText(page, Driven(File.ReadAllText(of), act));
        using var browser = new Browser();

        var (document, log) = browser.Open(new Uri(page).AbsoluteUri, "--dump-dom");

        Assert.Equal(expected, Answer().Match(document).Groups[1].Value);
        Assert.DoesNotContain("CONSOLE", log, StringComparison.Ordinal);
    }

    // The page's own policy would not let a reader's hand be played by a script.
    private static string Driven(string page, string act) => Policy().Replace(page, "").Replace(
        "</body>",
        $$"""
        <script>
        {{Helpers}}
        const wait = test => new Promise(done => { const look = () => test() ? done(true) : setTimeout(look, 20); look(); });
        (async () => { document.body.dataset.answer = await (async () => { {{act}} })(); })();
        </script></body>
        """,
        StringComparison.Ordinal);

    [GeneratedRegex("<meta http-equiv=[^>]*>")]
    private static partial Regex Policy();

    [GeneratedRegex("<body data-answer=\"([^\"]*)\"")]
    private static partial Regex Answer();
}
