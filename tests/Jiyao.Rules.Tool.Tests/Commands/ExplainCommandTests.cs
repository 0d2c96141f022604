using static Jiyao.Rules.Tool.Tests.Requests.Ask;

namespace Jiyao.Rules.Tool.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Fact]
    public void Each_rule_that_speaks_of_the_action_is_shown_condition_by_condition()
    {
        var run = Explain("""{"action":{"name":"carryOut"},"resource":{"type":"document","id":"D-1"}}""", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        var lines = run.Out.Split('\n');
        Assert.Equal("line 1: indeterminate  somebody, carry out D-1, 2026-07-01T09:30:00+08:00", lines[0]);
        Assert.Contains("  ? B6.4.e SecretDocumentsStayOnThePremises  may forbid", lines);
        Assert.Contains("    ✓ r.Action == SecrecyAction.carryOut", lines);
        Assert.Contains("    ? r.Resource.Level >= SecrecyLevel.Secret", lines);
        Assert.Contains("      not known: resource.level", lines);
        Assert.DoesNotContain("NoCopyWithoutApproval", run.Out);
    }

    [Fact]
    public void A_time_not_written_finely_enough_is_named_as_the_request_has_it() => Assert.Contains(
        "      not known: context.at\n",
        Explain(Enter("""{"roles":[{"role":"principalDuty","from":"2026-07-01T12:00:00"}]}""", """{"at":"2026-07-01"}"""), "--lang", "en").Out);

    [Fact]
    public void A_condition_that_does_not_hold_ends_its_rule()
    {
        var run = Explain(Permitted.Replace("copy", "carryOut", StringComparison.Ordinal), "--regulation", "A");

        Assert.Contains("  ✗ A2.e4 NoCarryingWithoutApproval\n", run.Out);
        Assert.Contains("    ✗ r.Context.WasApprovedBy(", run.Out);
    }

    [Fact]
    public void The_part_of_a_rule_in_the_decision_is_named()
    {
        Assert.Contains("  ✓ B6.4.e SecretDocumentsStayOnThePremises  禁止\n", Explain(Denied, "--lang", "zh").Out);
        Assert.Contains("  ✓ B5.3.c LeadersMayEnterTheMachineRoom  除外\n", Explain(Enter("""{"roles":["districtLeader"]}"""), "--lang", "zh").Out);
        Assert.Contains("  ✓ A2.e3 CopiesEnterTheLedger  应做: 复印件编号入账\n", Explain(Permitted, "--lang", "zh").Out);
        Assert.Contains("第 1 行: 允许", Explain(Permitted, "--lang", "zh").Out);
    }

    [Fact]
    public void An_action_no_rule_speaks_of_is_said_to_be_none() => Assert.Contains(
        "no rule speaks of this action",
        Explain("""{"action":{"name":"shred"},"resource":{"type":"document"}}""", "--lang", "en").Out);

    [Fact]
    public void Errors_are_shown_and_control_characters_are_not()
    {
        var run = Explain(
            """
            {"subject":{"id":"\u001b[31m"},"action":{"name":"co\npy"},"resource":{"type":"document","properties":{"level":"\u001b"}}}
            garbage
            """);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("  ! resource.properties.level: ", run.Out);
        Assert.Contains("  ! 第 2 行 / line 2: ", run.Out);
        Assert.DoesNotContain(run.Out, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void An_unknown_language_is_bad_usage()
    {
        var run = Explain(Permitted, "--lang", "fr");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("'fr'", run.Error);
    }

    private static CommandRun Explain(string input, params string[] arguments) =>
        CommandRun.Of(input, ["explain", "-", .. arguments]);
}
