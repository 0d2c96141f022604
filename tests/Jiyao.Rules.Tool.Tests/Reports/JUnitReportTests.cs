using System.Xml.Linq;

namespace Jiyao.Rules.Tool.Tests.Reports;

public sealed class JUnitReportTests : IDisposable
{
    private static readonly string[] Attributes =
        ["name", "timestamp", "hostname", "package", "id", "tests", "failures", "errors", "skipped", "time"];

    private readonly OneRegister register = new();

    [Fact]
    public void A_file_is_a_suite_and_a_clause_with_findings_a_case_in_it()
    {
        var suite = Suites(OneRegister.Kept + OneRegister.Late + OneRegister.Open).Single(one => Name(one).EndsWith("t.csv", StringComparison.Ordinal));
        var late = suite.Elements("testcase").Single(one => Name(one).StartsWith("B4.1.a ", StringComparison.Ordinal));
        var open = suite.Elements("testcase").Single(one => Name(one).StartsWith("B4.3.a ", StringComparison.Ordinal));

        Assert.Contains("002", late.Element("failure")!.Value, StringComparison.Ordinal);
        Assert.Equal("violated", late.Element("failure")!.Attribute("type")!.Value);
        Assert.Equal("indeterminate", open.Element("error")!.Attribute("type")!.Value);
    }

    [Fact]
    public void The_counts_are_those_of_the_cases_and_no_attribute_that_schemas_ask_for_is_missing() => Assert.All(
        Suites(OneRegister.Kept + OneRegister.Late + OneRegister.Open + OneRegister.Unreadable),
        suite =>
        {
            Assert.Equal(Attributes, suite.Attributes().Select(attribute => attribute.Name.LocalName));
            Assert.Equal(suite.Elements("testcase").Count(), Count(suite, "tests"));
            Assert.Equal(suite.Descendants("failure").Count(), Count(suite, "failures"));
            Assert.Equal(suite.Descendants("error").Count(), Count(suite, "errors"));
            Assert.Equal(suite.Descendants("skipped").Count(), Count(suite, "skipped"));
            Assert.Equal("properties", suite.Elements().First().Name.LocalName);
            Assert.Equal("system-err", suite.Elements().Last().Name.LocalName);
        });

    [Fact]
    public void The_suite_of_a_file_tells_its_rows_and_the_one_of_all_files_has_none()
    {
        var suites = Suites(OneRegister.Kept + OneRegister.Late + "收,005\n");

        Assert.Equal(["rows 3", "evaluated 2", "rejected 1"], Properties(suites.Single(one => Name(one).EndsWith("t.csv", StringComparison.Ordinal))));
        Assert.Empty(Properties(suites.Single(one => Name(one) == "jiyao")));

        static IEnumerable<string> Properties(XElement suite) =>
            suite.Element("properties")!.Elements("property").Select(one => $"{Name(one)} {one.Attribute("value")!.Value}");
    }

    [Fact]
    public void A_failure_counts_and_tells_what_fails_before_what_is_open()
    {
        var failure = Suites(OneRegister.Unreadable + OneRegister.Late).SelectMany(suite => suite.Elements("testcase"))
            .Single(one => Name(one).StartsWith("B4.1.a ", StringComparison.Ordinal)).Element("failure")!;

        Assert.StartsWith("1: 3  002", failure.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Matches("^3  002.*\n2  004", failure.Value);
    }

    [Fact]
    public void A_clause_not_evaluated_is_skipped_with_the_reason_and_one_kept_passes()
    {
        var together = Suites(OneRegister.Kept).Single(one => Name(one) == "jiyao");

        Assert.Contains(together.Descendants("skipped"), one => one.Attribute("message")!.Value.Length > 0);
        Assert.Empty(together.Elements("testcase").Single(one => Name(one).StartsWith("B4.1.a ", StringComparison.Ordinal)).Elements());
    }

    [Fact]
    public void A_clause_judged_in_part_only_does_not_pass()
    {
        var together = Suites(OneRegister.Kept).Single(one => Name(one) == "jiyao");

        Assert.NotEmpty(together.Elements("testcase").Single(one => Name(one).StartsWith("B4.2.a ", StringComparison.Ordinal)).Elements("skipped"));
    }

    [Fact]
    public void What_XML_cannot_hold_does_not_break_it() =>
        Assert.NotEmpty(Suites(OneRegister.Kept + OneRegister.Late.Replace("002", "0\u00012<&>", StringComparison.Ordinal)));

    [Fact]
    public void A_rare_character_of_a_name_is_one_that_XML_can_hold() => Assert.Contains(
        "𠮷", register.Check("junit", OneRegister.Kept + OneRegister.Late.Replace("002", "𠮷2", StringComparison.Ordinal)).Report, StringComparison.Ordinal);

    [Fact]
    public void What_is_waived_is_skipped_with_the_reason_and_is_no_pass()
    {
        var waivers = register.Write("w.json", """[{"clause":"B4.1.a","record":"002","reason":"检修","approver":"王","expires":"2026-12-31"}]""");
        var late = Late("--waivers", waivers);
        Assert.Contains("检修", late.Element("skipped")!.Attribute("message")!.Value, StringComparison.Ordinal);

        var other = register.Write("w.json", """[{"clause":"B4.1.a","record":"009","reason":"检修","approver":"王","expires":"2026-12-31"}]""");
        Assert.StartsWith("1: ", Late("--waivers", other).Element("failure")!.Attribute("message")!.Value, StringComparison.Ordinal);

        XElement Late(params string[] options) => XDocument.Parse(register.Check("junit", OneRegister.Kept + OneRegister.Late, options).Report)
            .Descendants("testcase").Single(one => Name(one).StartsWith("B4.1.a ", StringComparison.Ordinal));
    }

    public void Dispose() => register.Dispose();

    private static string Name(XElement element) => element.Attribute("name")!.Value;

    private static int Count(XElement suite, string name) => int.Parse(suite.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private List<XElement> Suites(string rows) => [.. XDocument.Parse(register.Check("junit", rows).Report).Root!.Elements("testsuite")];
}
